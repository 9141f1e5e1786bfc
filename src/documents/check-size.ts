import { DocumentError } from './document-error';

/** Most bytes that a document may have; a report has a hundredth of that. */
const LARGEST_DOCUMENT = 64_000_000;
/** Most bytes that a table of figures may have; a nation's tables are that large. */
export const LARGEST_TABLE = 500_000_000;

/** @throws DocumentError `too_large`, naming the size, for a file that is not worth reading */
export function checkSize(size: number, source: string, largest = LARGEST_DOCUMENT): void {
	if (size <= largest) return;
	const [has, most] = [Math.ceil(size / 1_000_000), Math.floor(largest / 1_000_000)];
	throw new DocumentError(
		'too_large',
		`${source}：文件有 ${has} MB，超过 ${most} MB，没有读取。 The file has ${has} MB, more than ${most} MB; it was not read.`
	);
}
