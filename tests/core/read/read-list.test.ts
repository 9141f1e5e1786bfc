import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRows, formById, type FormRow } from '../../../src/core/form/form';
import type { Block, SourceDocument } from '../../../src/core/model/block';
import { readTables, type TablesReading } from '../../../src/core/read/read-tables';
import { wholeCells } from '../../../src/core/read/whole-cells';
import { textDocument } from './print-form';

const [TABLE] = formById('form-2014').tables;
if (TABLE === undefined) throw new Error('no list');
const ROWS = figureRows(TABLE);

/** A printed row: a label and, for rows of figures, a unit and a figure. */
interface Line {
	readonly id: string;
	readonly label: string;
	readonly unit: string;
	readonly text: string | null;
}

/** Faults of reading; random figures break the form's identities besides. */
const readerFindings = ({ findings }: TablesReading): TablesReading['findings'] =>
	findings.filter(({ check }) => check.startsWith('read.'));

const HEADER = ['统计指标', '单位', '统计数'];
const lineOf = (row: FormRow, text: string): Line => ({
	id: row.id,
	label: row.label,
	unit: row.unit ?? '',
	text: row.has_figures ? text : null
});
const lines = (text: (id: string) => string): readonly Line[] => TABLE.rows.map((row) => lineOf(row, text(row.id)));
const cellsOf = ({ label, unit, text }: Line): readonly string[] => (text === null ? [label] : [label, unit, text]);

function grid(rows: readonly (readonly string[])[]): SourceDocument {
	const cell = (text: string) => ({ text, rowSpan: 1, colSpan: 1 });
	const block: Block = { kind: 'table', rows: rows.map((row) => row.map(cell)) };
	return { name: 'a.html', mediaType: 'text/html', title: null, published: null, blocks: [block] };
}

const LAYOUTS: Readonly<Record<string, (all: readonly Line[]) => SourceDocument>> = {
	grid: (all) => grid([HEADER, ...all.map(cellsOf)]),
	'grid with a column of remarks': (all) =>
		grid([[...HEADER, '备注'], ...all.map((line) => (line.text === null ? cellsOf(line) : [...cellsOf(line), '已核']))]),
	'grid without units': (all) => grid([['统计指标', '统计数'], ...all.map(({ label, text }) => (text === null ? [label] : [label, text]))]),
	'units in labels': (all) => grid(all.map(({ label, unit, text }) => (text === null ? [label] : [`${label}（单位：${unit}）`, text]))),
	'labels without numbers': (all) =>
		grid([HEADER, ...all.map((line) => cellsOf({ ...line, label: line.label.replace(/^(?:（.）|\d\.|.、)/, '') }))]),
	'rows with tabs': (all) => textDocument([HEADER.join('\t'), ...all.map((line) => cellsOf(line).join('\t'))]),
	'cells a line': (all) => textDocument([HEADER, ...all.map(cellsOf)].flatMap((row) => ['', ...row.map((text) => `\t　${text}`)])),
	'cells a line without tabs': (all) => textDocument([...HEADER, ...all.flatMap(cellsOf)]),
	'labels broken over lines': (all) =>
		textDocument(
			all
				.flatMap((line) => ['', ...cellsOf({ ...line, label: `${line.label.slice(0, 5)}\n\t${line.label.slice(5)}` }).map((t) => `\t${t}`)])
				.flatMap((t) => t.split('\n'))
		)
};

const read = (document: SourceDocument): TablesReading => readTables(wholeCells(document));
const values = fc.array(fc.nat({ max: 5000 }), { minLength: ROWS.length, maxLength: ROWS.length });
const numbered = (all: readonly number[]): ReadonlyMap<string, number> => new Map(ROWS.map((row, i) => [row.id, all[i] as number]));
const byRow = ({ figures }: TablesReading): ReadonlyMap<string, number | null> =>
	new Map(figures.map((figure) => [figure.id.split('.')[1] as string, figure.value]));
const without = (...ids: readonly string[]): readonly Line[] => {
	const all = numbered(ROWS.map((_, i) => i + 1));
	return lines((id) => String(all.get(id))).filter((line) => !ids.includes(line.id));
};

describe('the list of 2014', () => {
	it.each(Object.entries(LAYOUTS))('is read whole from %s', (_name, write) => {
		fc.assert(
			fc.property(values, (all) => {
				const expected = numbered(all);
				const reading = read(write(lines((id) => String(expected.get(id)))));
				expect(reading.form).toBe('form-2014');
				expect(reading.tables).toEqual({ statistics: { form: 'form-2014', state: 'present' } });
				expect(byRow(reading)).toEqual(expected);
				expect([reading.unknown, readerFindings(reading)]).toEqual([[], []]);
			}),
			{ numRuns: 5 }
		);
	});

	it('knows every wording of a label', () => {
		for (const row of ROWS) {
			for (const wording of [...(row.variants ?? []), ...(row.variants_expected ?? [])]) {
				const all = without().map((line) => (line.id === row.id ? { ...line, label: wording } : line));
				expect([wording, byRow(read(grid([HEADER, ...all.map(cellsOf)])))]).toEqual([wording, numbered(ROWS.map((_, i) => i + 1))]);
			}
		}
	});

	it.each(Object.entries(LAYOUTS))('never gives a row the figure of another where rows are lost: %s', (_name, write) => {
		const anywhere = fc.array(fc.nat({ max: 64 }), { minLength: 1, maxLength: 3 });
		const disputes = fc.subarray(
			TABLE.rows.flatMap(({ id }, i) => (/^(?:reconsideration|litigation)_/.test(id) ? [i] : [])),
			{ minLength: 1 }
		);
		const lost = fc.oneof(anywhere, disputes);
		fc.assert(
			fc.property(values, lost, (all, places) => {
				const expected = numbered(all);
				const kept = lines((id) => String(expected.get(id))).filter((_, i) => !places.includes(i));
				for (const [id, value] of byRow(read(write(kept)))) if (value !== null) expect([id, value]).toEqual([id, expected.get(id)]);
			}),
			{ numRuns: 60 }
		);
	});

	it('knows no row of several parts where nothing tells the part', () => {
		const reading = read(grid([HEADER, ...without('litigation_total', 'litigation_upheld', 'reconsideration_other').map(cellsOf)]));
		const rows = byRow(reading);
		expect(rows.has('reconsideration_upheld')).toBe(true);
		expect([...rows.keys()].filter((id) => /^(?:reconsideration|litigation)_(?:corrected|other)$/.test(id))).toEqual([]);
		expect(reading.unknown.map(({ label }) => label)).toEqual(['（二）被依法纠错数', '（二）被依法纠错数', '（三）其他情形数']);
		expect(reading.tables['statistics']?.state).toBe('partial');
	});

	it('knows no row of a part that is over', () => {
		const strange = without().map((line) => (line.id === 'litigation_upheld' ? { ...line, label: '（一）维持具体行政行为数' } : line));
		const reading = read(grid([HEADER, ...strange.filter(({ id }) => id !== 'reconsideration_upheld').map(cellsOf)]));
		expect(byRow(reading).has('reconsideration_upheld')).toBe(false);
		expect(byRow(reading).has('litigation_corrected')).toBe(false);
		expect(reading.unknown.map(({ label }) => label)).toContain('（一）维持具体行政行为数');
	});

	it('reads no figure where a row has more than one, and says so', () => {
		const rows = without().map((line) => (line.id === 'complaints_total' ? [...cellsOf(line), '9'] : cellsOf(line)));
		const reading = read(grid(rows));
		const { figures } = reading;
		expect(figures.find(({ id }) => id === 'statistics.complaints_total.value')).toMatchObject({ state: 'unreadable', value: null });
		expect(readerFindings(reading)).toMatchObject([
			{ check: 'read.row_cells', cells: ['statistics.complaints_total.value'], left: 3, right: 1 }
		]);
	});

	it.each<[string, string, string, number | null]>([
		['七、依申请公开信息收取的费用', '万元', '0.02', 0.02],
		['七、依申请公开信息收取的费用', '元', '200', 0.02],
		['七、依申请公开信息收取的费用（元）', '', '200', 0.02],
		['七、依申请公开信息收取的费用', '万元', '200元', 0.02],
		['七、依申请公开信息收取的费用', '元', '0', 0],
		['七、依申请公开信息收取的费用', '万元', '5件', null]
	])('takes money in its own unit: %s | %s | %s', (label, unit, text, value) => {
		const rows = without().map((line) => (line.id === 'request_fees' ? { ...line, label, unit, text } : line));
		expect(byRow(read(grid([HEADER, ...rows.map(cellsOf)]))).get('request_fees')).toBe(value);
	});

	it('tells blank, dash and unreadable cells apart', () => {
		const texts: Readonly<Record<string, string>> = { proactive_total: '', channel_weibo: '——', staff_total: '3 4', meetings_held: '无' };
		const { figures } = read(grid([HEADER, ...lines((id) => texts[id] ?? '1').map(cellsOf)]));
		const states = Object.keys(texts).map((id) => figures.find((figure) => figure.id === `statistics.${id}.value`));
		expect(states.map((figure) => [figure?.state, figure?.value])).toEqual([
			['blank', null],
			['dash', null],
			['unreadable', null],
			['number', 0]
		]);
	});

	it('keeps rows that it does not have, under their own label: two channels in one are neither', () => {
		const rows = [HEADER, ...without().map(cellsOf)];
		const at = rows.findIndex(([label]) => label?.includes('举报投诉') === true);
		const { unknown } = read(grid([...rows.slice(0, at), ['微博微信公开信息', '条', '7'], ...rows.slice(at)]));
		expect(unknown).toEqual([{ table: 'statistics', label: '微博微信公开信息', cells: ['条', '7'], at: { block: 0, row: at, cell: 0 } }]);
	});

	it('is not begun by headings of the running text', () => {
		const prose = ['二、主动公开政府信息情况', '三、依申请公开情况', '八、机构建设和保障经费情况', '九、政府信息公开会议和培训情况'];
		const document = textDocument([...prose, ...without().map((line) => cellsOf(line).join('\t'))]);
		expect(read(document).figures).toHaveLength(ROWS.length);
	});

	it('is no table for the sake of a row or two', () => {
		const reading = read(textDocument(['（一）收到申请数\t件\t5', '六、举报投诉数量\t件\t0']));
		expect([reading.form, reading.figures]).toEqual([null, []]);
	});
});
