import type { Finding } from '../model/finding';
import { signature } from '../read/find-publication';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';
import { textFault } from './text-fault';
import { yearConflict } from './year-conflict';

const FEE_CELL = 'requests.other_fee_not_paid_in_time.total';
const OTHER_MATTERS = 6;

/** What the dates of a report and its section on other matters contradict. */
export function checkDates(text: CheckedText): readonly Finding[] {
	const conflict = yearConflict(text);
	return [...conflict, ...(conflict.length > 0 ? [] : publishedBeforeEnd(text)), ...feeNotMentioned(text)];
}

/** Dates of a page or a signature before the last day of the year reported on. */
function publishedBeforeEnd({ year, title, published, lines }: CheckedText): readonly Finding[] {
	if (year === null || title === null || !title.includes(String(year))) return [];
	const end = `${year}-12-31`;
	const signed = signature(lines);
	const early = [published.date, signed?.date ?? null].filter((date) => date !== null && date < end).sort()[0];
	if (early === undefined || early === null) return [];
	const quotes = signed !== null && signed.date === early ? [quoteLine(signed.line)] : [];
	return [textFault('p.published_before_end', { params: { published: early, year }, quotes })];
}

/** Requests that ended for want of payment suppose a fee, which section six has to tell. */
function feeNotMentioned({ figures, lines, sectionAt }: CheckedText): readonly Finding[] {
	const cell = figures.find(({ id }) => id === FEE_CELL);
	if (cell === undefined || cell.value === null || cell.value <= 0) return [];
	const section = lines.filter((_, index) => sectionAt(index) === OTHER_MATTERS);
	if (section.length === 0 || section.some(({ folded }) => /收费|信息处理费|费用|缴费|收取/u.test(folded))) return [];
	return [textFault('p.fee_stmt', { cells: [FEE_CELL], left: cell.value, quotes: section.slice(0, 2).map((line) => quoteLine(line)) })];
}
