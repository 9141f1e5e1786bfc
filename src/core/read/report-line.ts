import { foldedText } from './fold-text';
import type { TextLine } from './text-line';

/** A line with its folded text, computed once and used by every step that looks at words. */
export interface ReportLine {
	readonly line: TextLine;
	readonly folded: string;
}

/** Lines with something in them. */
export function reportLines(lines: readonly TextLine[]): readonly ReportLine[] {
	return lines.map((line) => ({ line, folded: foldedText(line.text) })).filter((l) => l.folded !== '');
}
