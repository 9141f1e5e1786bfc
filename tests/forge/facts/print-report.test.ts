import { describe, expect, it } from 'vitest';
import { inventHistory } from '../../../src/forge/facts/invent-history';
import { FIGURE_IDS } from '../../../src/forge/facts/print-cells';
import { printReport } from '../../../src/forge/facts/print-report';
import { inventCity } from '../../../src/forge/place/invent-city';

const SEED = 'print';
const IDS = FIGURE_IDS.get('form-2021') ?? [];
const printed = (townships: number, from: number, to: number) =>
	inventCity(townships, SEED).bodies.flatMap((body) =>
		[...inventHistory(body, { from, to }, SEED)].map((facts) => ({ facts, report: printReport(body, facts, SEED) }))
	);
const PRINTED = printed(400, 2021, 2025);
const ALL = [...PRINTED, ...printed(200, 2014, 2020)];

describe('printReport', { timeout: 60_000 }, () => {
	it('prints a number as what it is and anything else as no number', () => {
		const wrong = ALL.flatMap(({ facts, report }) =>
			[...report.cells].filter(([id, { state, value }]) => value !== (state === 'number' ? facts.figures.get(id) : null))
		);
		expect(wrong).toEqual([]);
	});

	it('prints digits, a blank or a dash as the state says', () => {
		const shape = {
			number: /^\s*([+-]?\d+(,\d{3})*[件元]?|\d+\.\d+|[+-]?[０-９]+[件元]?|无|零|〇)$/,
			blank: /^\s*$/,
			dash: /^\s*[-—/]$/,
			unreadable: /\S/
		};
		const wrong = ALL.flatMap(({ report }) => [...report.cells.values()].filter((cell) => !shape[cell.state].test(cell.text)));
		expect(wrong).toEqual([]);
	});

	it('never prints two numbers as one', () => {
		for (const { report } of ALL) {
			for (const cell of report.cells.values()) if (cell.state === 'unreadable') expect(cell.text.trim()).not.toMatch(/^\d+$/);
		}
	});

	it('keeps most reports clean and shows every fault in some', () => {
		const share = (test: (cells: readonly { state: string }[]) => boolean): number =>
			PRINTED.filter(({ report }) => test([...report.cells.values()])).length / PRINTED.length;
		expect(share((cells) => cells.length === IDS.length && cells.every((cell) => cell.state === 'number'))).toBeGreaterThan(0.7);
		for (const state of ['blank', 'dash', 'unreadable'])
			expect(share((cells) => cells.some((cell) => cell.state === state))).toBeGreaterThan(0.01);
		expect(share((cells) => cells.length < IDS.length)).toBeGreaterThan(0.02);
	});

	it('calls a table partial or absent by the cells it prints', () => {
		const states = new Set<string>();
		for (const { report } of ALL) {
			for (const [table, state] of Object.entries(report.tables)) {
				const all = (FIGURE_IDS.get(report.form) ?? []).filter((id) => id.startsWith(`${table}.`)).length;
				const printed = [...report.cells.keys()].filter((id) => id.startsWith(`${table}.`)).length;
				expect(state).toBe(printed === 0 ? 'absent' : printed === all ? 'present' : 'partial');
				states.add(state);
			}
		}
		expect([...states].sort()).toEqual(['absent', 'partial', 'present']);
	});

	it('signs changes and names the unit of an amount in some reports of 2019 and 2020, not in all', () => {
		const texts = (end: string): readonly string[] =>
			ALL.flatMap(({ report }) => [...report.cells].flatMap(([id, { text, value }]) => (id.endsWith(end) && value ? [text.trim()] : [])));
		const changes = texts('.items_change');
		const amounts = texts('.procurement_amount');
		for (const shape of [/^\+/, /^-/, /^\d/]) expect(changes.filter((text) => shape.test(text)).length).toBeGreaterThan(10);
		for (const shape of [/元$/, /\d$/]) expect(amounts.filter((text) => shape.test(text)).length).toBeGreaterThan(10);
	});

	it('leaves the date out of a few reports', () => {
		const undated = PRINTED.filter(({ report }) => report.published === null).length / PRINTED.length;
		expect(undated).toBeGreaterThan(0.02);
		expect(undated).toBeLessThan(0.07);
	});
});
