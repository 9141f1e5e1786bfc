import type { Quote } from '../model/finding';
import { foldText, originalSpan } from '../read/fold-text';
import type { ReportLine } from '../read/report-line';

/** Characters `start` to `end` (excluded) of a line's folded text, as printed and with their place; the whole line where they are left out. */
export function quoteLine({ line, folded }: ReportLine, start = 0, end = folded.length): Quote {
	const span = originalSpan(foldText(line.text), start, end);
	return {
		text: line.text.slice(span.start, span.end),
		at: { block: line.block, start: line.start + span.start, end: line.start + span.end }
	};
}
