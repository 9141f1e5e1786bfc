import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/core/model/block';
import { isCellLocator } from '../../../src/core/model/locator';
import { readTables, type TablesReading } from '../../../src/core/read/read-tables';
import { wholeCells } from '../../../src/core/read/whole-cells';
import { flattened, gridded, printedIds, printedRows, tabbed, textDocument, type PrintedRow } from './print-form';

const IDS = printedIds();
const WRITERS: readonly ((rows: readonly PrintedRow[]) => SourceDocument)[] = [
	(rows) => flattened(rows, true),
	(rows) => flattened(rows, false),
	tabbed,
	gridded
];
const values = fc.array(fc.nat({ max: 5000 }), { minLength: IDS.length, maxLength: IDS.length });

function read(document: SourceDocument): TablesReading {
	return readTables(wholeCells(document));
}

function numbered(all: readonly number[]): ReadonlyMap<string, number> {
	return new Map(IDS.map((id, i) => [id, all[i] as number]));
}

function textAt(document: SourceDocument, at: TablesReading['figures'][number]['at']): string | undefined {
	const block = document.blocks[at.block];
	if (isCellLocator(at)) return block?.kind === 'table' ? block.rows[at.row]?.[at.cell]?.text : undefined;
	return block?.kind === 'paragraph' ? block.text.slice(at.start, at.end) : undefined;
}

describe('readTables', () => {
	it('reads every figure back from every layout, each from the place it says', () => {
		fc.assert(
			fc.property(values, fc.constantFrom(...WRITERS), (all, write) => {
				const expected = numbered(all);
				const document = write(printedRows((id) => `　${expected.get(id)}`));
				const { figures, findings, form } = read(document);
				expect(form).toBe('form-2021');
				expect(findings.filter(({ check }) => check.startsWith('read.'))).toEqual([]);
				expect(new Map(figures.map((f) => [f.id, f.value]))).toEqual(expected);
				for (const figure of figures) expect(textAt(document, figure.at)).toBe(figure.raw);
			}),
			{ numRuns: 30 }
		);
	});

	it('never shifts a figure when cells are missing or too many', () => {
		const spoilt = fc.record({ row: fc.nat({ max: 30 }), extra: fc.boolean(), at: fc.nat({ max: 6 }) });
		fc.assert(
			fc.property(values, fc.array(spoilt, { minLength: 1, maxLength: 4 }), fc.constantFrom(...WRITERS), (all, faults, write) => {
				const expected = numbered(all);
				const rows = printedRows((id) => String(expected.get(id))).map((row, index) => {
					const fault = faults.find((f) => f.row === index);
					if (fault === undefined) return row;
					const place = Math.min(fault.at, row.cells.length - 1);
					return { ...row, cells: row.cells.toSpliced(place, fault.extra ? 0 : 1, ...(fault.extra ? ['77'] : [])) };
				});
				const { figures, findings } = read(write(rows));
				const named = new Set(findings.flatMap((f) => f.cells));
				for (const figure of figures) {
					if (figure.state === 'number') expect([figure.id, figure.value]).toEqual([figure.id, expected.get(figure.id)]);
					else expect(named).toContain(figure.id);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('reads a document that is cut off as far as it goes: no other figure, none of half a number', () => {
		const cut = fc.record({ share: fc.double({ min: 0.05, max: 0.95, noNaN: true }), characters: fc.nat({ max: 2 }) });
		let partly = 0;
		fc.assert(
			fc.property(values, cut, (all, { share, characters }) => {
				const expected = numbered(all);
				const { blocks } = flattened(
					printedRows((id) => String(expected.get(id))),
					false
				);
				const lines = blocks.slice(0, Math.ceil(blocks.length * share)).map((block) => (block.kind === 'paragraph' ? block.text : ''));
				const last = lines.pop() ?? '';
				const whole = textDocument([...lines, last]);
				const open = { ...textDocument([]), blocks: textDocument([...lines, last.slice(0, -characters)]).blocks.slice(0, -1) };
				const { figures, findings } = read(characters === 0 ? whole : open);
				const numbers = figures.filter(({ state }) => state === 'number');
				expect(numbers.filter(({ id, value }) => value !== expected.get(id))).toEqual([]);
				const [finding] = findings.filter(({ check }) => check === 'read.row_cells');
				if (finding !== undefined && numbers.some(({ id }) => finding.cells.includes(id))) partly += 1;
			}),
			{ numRuns: 200 }
		);
		expect(partly).toBeGreaterThan(20);
	});

	it('tells blank, dash and unreadable cells apart and keeps what is printed', () => {
		const texts: Readonly<Record<string, string>> = {
			'requests.new_requests.natural_person': '',
			'requests.new_requests.commercial_enterprise': ' / ',
			'requests.new_requests.research_institution': '3 4',
			'requests.new_requests.total': '无'
		};
		const { figures } = read(gridded(printedRows((id) => texts[id] ?? '1')));
		const states = figures.filter((f) => f.id in texts).map((f) => [f.state, f.value, f.raw]);
		expect(states).toEqual([
			['blank', null, ''],
			['dash', null, ' / '],
			['unreadable', null, '3 4'],
			['number', 0, '无']
		]);
	});

	it('joins labels that are broken over lines, wherever the break is', () => {
		fc.assert(
			fc.property(fc.nat({ max: 20 }), fc.boolean(), (place, tabs) => {
				const rows = printedRows(() => '2').map((row) => {
					const at = 2 + (place % Math.max(1, row.label.length - 2));
					return { ...row, label: `${row.label.slice(0, at)}\n${row.label.slice(at)}`.trim() };
				});
				expect(read(flattened(rows, tabs)).figures.filter((f) => f.value === 2)).toHaveLength(IDS.length);
			})
		);
	});

	it('reads rows without their number, prefers position for 其他 and 总计', () => {
		const rows = printedRows((id) => (id.startsWith('requests.other_handling_other.') ? '9' : '1')).map((row) => ({
			...row,
			label: row.label.replace(/^(?:\d\.|（.）|.、)/, '')
		}));
		const { figures } = read(flattened(rows, true));
		expect(figures.filter((f) => f.value === 9).map((f) => f.id.split('.')[1])).toEqual(
			Array.from({ length: 7 }, () => 'other_handling_other')
		);
		expect(figures).toHaveLength(IDS.length);
	});

	it('keeps rows that the form does not have, under their own label', () => {
		const rows = printedRows(() => '1');
		const strange: PrintedRow = { table: 'art20_1', id: 'strange', label: '其他主动公开文件', cells: ['4', '5', '6'] };
		const at = rows.findIndex((row) => row.id === 'rules') + 1;
		const { unknown, figures } = read(gridded(rows.toSpliced(at, 0, strange)));
		expect(unknown).toMatchObject([{ table: 'art20_1', label: '其他主动公开文件', cells: ['4', '5', '6'] }]);
		expect(figures.every((f) => f.value === 1)).toBe(true);
	});

	it('follows a header that names the columns in another order', () => {
		const document = textDocument([
			'第二十条第（一）项',
			'信息内容\t现行有效件数\t本年制发件数\t本年废止件数',
			'规章\t7\t8\t9',
			'行政规范性文件\t1\t2\t3'
		]);
		const { figures } = read(document);
		expect(Object.fromEntries(figures.map((f) => [f.id.split('.').slice(1).join('.'), f.value]))).toEqual({
			'rules.issued_this_year': 8,
			'rules.repealed_this_year': 9,
			'rules.in_force_total': 7,
			'normative_documents.issued_this_year': 2,
			'normative_documents.repealed_this_year': 3,
			'normative_documents.in_force_total': 1
		});
	});

	it('takes a menu with the words of a row for no table', () => {
		expect(read(textDocument(['首页', '行政许可', '行政处罚', '行政复议', '联系我们'])).figures).toEqual([]);
	});

	it('recognises the generation of each table from its own labels', () => {
		const { tables, form } = read(
			textDocument([
				'第二十条第（一）项',
				'信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量',
				'规章\t0\t0\t0',
				'规范性文件\t1\t1\t5',
				'第二十条第（五）项',
				'信息内容\t本年处理决定数量',
				'行政许可\t5',
				'第二十条第（六）项',
				'信息内容\t本年处理决定数量',
				'行政处罚\t0',
				'行政强制\t0'
			])
		);
		expect(tables.art20_1?.form).toBe('form-2019');
		expect([tables.art20_5?.form, tables.art20_6?.form, form]).toEqual(['form-2021', 'form-2021', 'form-2021']);
		expect(tables.requests).toEqual({ form: null, state: 'absent' });
	});
});
