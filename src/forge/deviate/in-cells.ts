import type { InventedReport, PrintedCell } from '../facts/invented-report';
import type { Random } from '../random';
import type { Deviation } from './deviation';

type Change = (id: string, cell: PrintedCell, random: Random) => PrintedCell;

/** A report with its cells changed one by one. */
function changed(report: InventedReport, random: Random, change: Change): InventedReport {
	return { ...report, cells: new Map([...report.cells].map(([id, cell]) => [id, change(id, cell, random)])) };
}

const isZero = ({ state, value }: PrintedCell): boolean => state === 'number' && value === 0;
const BLANK: PrintedCell = { text: '', state: 'blank', value: null };
const DASH: PrintedCell = { text: '/', state: 'dash', value: null };
const LEAF_TOTAL = /^requests\.(?!new_requests|carried_in|results_total|carried_out)\w+\.total$/;
const COUNTS = /^art20_[156]\./;
const FEE = /^art20_8\..*fee_amount/;

function withUnit(id: string, cell: PrintedCell, random: Random): PrintedCell {
	if (cell.state !== 'number' || !/^[\d.]+$/.test(cell.text)) return cell;
	if (COUNTS.test(id)) return { ...cell, text: `${cell.text}件` };
	if (!FEE.test(id) || cell.value === null) return cell;
	return { ...cell, text: random.chance(50) ? `${cell.text}万元` : `${Math.round(cell.value * 10_000)}元` };
}

/** Digits of one number in two cells, as some ways of copying a PDF leave them; the total may be lost too. */
function spread(report: InventedReport, random: Random): InventedReport {
	const ids = [...report.cells.keys()];
	const places = ids.flatMap((id, i) => {
		const [here, next] = [report.cells.get(id), report.cells.get(ids[i + 1] ?? '')];
		const inRow = id.startsWith('requests.') && !/\.(?:other_organisation|total)$/.test(id);
		return inRow && here !== undefined && /^\d\d$/.test(here.text) && next !== undefined && isZero(next) ? [i] : [];
	});
	if (places.length === 0) return report;
	const cells = new Map(report.cells);
	const at = random.pick(places);
	const [id, next] = [ids[at], ids[at + 1]] as [string, string];
	const [first = '', second = ''] = (cells.get(id) as PrintedCell).text;
	cells.set(id, { ...(cells.get(id) as PrintedCell), text: first });
	cells.set(next, { ...(cells.get(next) as PrintedCell), text: second });
	const total = id.replace(/\w+$/, 'total');
	if (random.chance(50)) cells.set(total, { ...(cells.get(total) as PrintedCell), text: '0' });
	return { ...report, cells };
}

/** Deviations of single cells. */
export const IN_CELLS: readonly Deviation[] = [
	{
		no: 1,
		zh: '空白代替 0，或整列总计空白',
		en: 'blank cells for 0, or a whole column of totals blank',
		cells: (report, random) => {
			const column = random.chance(30);
			return changed(report, random, (id, cell) => ((column ? LEAF_TOTAL.test(id) : isZero(cell)) ? BLANK : cell));
		}
	},
	{
		no: 2,
		zh: '规章以“/”代替 0',
		en: 'a slash for 0 in the row of rules',
		cells: (report, random) => changed(report, random, (id, cell) => (id.startsWith('art20_1.rules.') && isZero(cell) ? DASH : cell))
	},
	{
		no: 3,
		zh: '单元格内有全角或不间断空格',
		en: 'ideographic and other spaces inside cells',
		cells: (report, random) =>
			changed(report, random, (_, cell, chance) =>
				cell.text === ''
					? cell
					: { ...cell, text: `${chance.pick(['　', '\u00a0', '  ', ''])}${cell.text}${chance.pick(['　', '\u00a0', ''])}` }
			)
	},
	{ no: 7, zh: '一个数的各位分在几格', en: 'digits of one number in several cells', cells: spread },
	{
		no: 13,
		zh: '数字带单位（251000元、3件）',
		en: 'units inside cells',
		cells: (report, random) => changed(report, random, withUnit)
	}
];
