import { describe, expect, it } from 'vitest';
import { inventHistory } from '../../../src/forge/facts/invent-history';
import { FIGURE_IDS } from '../../../src/forge/facts/print-cells';
import { printReport } from '../../../src/forge/facts/print-report';
import { inventCity } from '../../../src/forge/place/invent-city';

const SEED = 'print';
const IDS = FIGURE_IDS.get('form-2021') ?? [];
const PRINTED = inventCity(400, SEED).bodies.flatMap((body) =>
	[...inventHistory(body, { from: 2021, to: 2025 }, SEED)].map((facts) => ({ facts, report: printReport(body, facts, SEED) }))
);

describe('printReport', { timeout: 60_000 }, () => {
	it('prints a number as what it is and anything else as no number', () => {
		const wrong = PRINTED.flatMap(({ facts, report }) =>
			[...report.cells].filter(([id, { state, value }]) => value !== (state === 'number' ? facts.figures.get(id) : null))
		);
		expect(wrong).toEqual([]);
	});

	it('prints digits, a blank or a dash as the state says', () => {
		const shape = {
			number: /^\s*(\d+(,\d{3})?件?|\d+\.\d+|[０-９]+件?|无|零|〇)$/,
			blank: /^\s*$/,
			dash: /^\s*[-—/]$/,
			unreadable: /\S/
		};
		const wrong = PRINTED.flatMap(({ report }) => [...report.cells.values()].filter((cell) => !shape[cell.state].test(cell.text)));
		expect(wrong).toEqual([]);
	});

	it('never prints two numbers as one', () => {
		for (const { report } of PRINTED) {
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
		for (const { report } of PRINTED) {
			for (const [table, state] of Object.entries(report.tables)) {
				const all = IDS.filter((id) => id.startsWith(`${table}.`)).length;
				const printed = [...report.cells.keys()].filter((id) => id.startsWith(`${table}.`)).length;
				expect(state).toBe(printed === 0 ? 'absent' : printed === all ? 'present' : 'partial');
				states.add(state);
			}
		}
		expect([...states].sort()).toEqual(['absent', 'partial', 'present']);
	});

	it('leaves the date out of a few reports', () => {
		const undated = PRINTED.filter(({ report }) => report.published === null).length / PRINTED.length;
		expect(undated).toBeGreaterThan(0.02);
		expect(undated).toBeLessThan(0.07);
	});
});
