import type { InventedReport } from '../facts/invented-report';
import { encodeText } from './encode-text';
import type { DocumentStyle, ForgedDocument } from './writer';

/** A file of lines, named after body and year. */
export function fileOf(
	report: InventedReport,
	extension: 'txt' | 'html' | 'md',
	lines: readonly string[],
	style: DocumentStyle
): ForgedDocument {
	return {
		name: `${report.body.id}-${report.year}.${extension}`,
		bytes: encodeText(`${lines.join('\n')}\n`.replaceAll('\n', style.lineEnd), style.encoding)
	};
}
