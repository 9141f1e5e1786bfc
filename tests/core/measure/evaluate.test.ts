import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/measure/evaluate';
import type { ReportStatements } from '../../../src/core/measure/evaluate';
import type { CountMeasure, MeasureSource } from '../../../src/core/measure/measure';
import type { FigureState } from '../../../src/core/model/figure';

const BASE = {
	kind: 'count',
	id: 'm',
	topic: 'requests',
	name: { zh: '', en: '' },
	unit: { zh: '', en: '' },
	definition: { zh: '', en: '' },
	direction: 'neither'
} as const;

const measure = (...sources: MeasureSource[]): CountMeasure => ({ ...BASE, sources });

type Cell = number | Exclude<FigureState, 'number'>;

interface Given {
	readonly read?: 'whole' | 'partial';
	readonly narrativeRead?: 'whole' | 'partial';
	readonly tables?: ReportStatements['tables'];
	readonly figures?: Readonly<Record<string, Cell>>;
	readonly groups?: Readonly<Record<string, number>>;
	readonly headlines?: ReportStatements['headlines'];
}

const PRESENT: ReportStatements['tables'] = { t: { form: 'form-2021', state: 'present' } };

function report({
	read = 'whole',
	narrativeRead = read,
	tables = PRESENT,
	figures = {},
	groups = {},
	headlines = new Map()
}: Given): ReportStatements {
	const cells = Object.entries(figures).map(([id, cell]) => {
		const figure = typeof cell === 'number' ? { value: cell, state: 'number' as const } : { value: null, state: cell };
		return [id, figure] as const;
	});
	return { tablesRead: read, narrativeRead, tables, figures: new Map(cells), groupTotals: new Map(Object.entries(groups)), headlines };
}

const ONE = measure({ form: 'form-2021', figures: ['t.a.c'] });
const SUM = measure({ form: 'form-2021', figures: ['t.a.c', 't.b.c'], group: 't.g.c' });
const number = (value: number): object => ({ value, state: 'number' });
const none = (state: FigureState): object => ({ value: null, state });

describe('evaluate, one form cell', () => {
	it.each([
		['a number', { figures: { 't.a.c': 7 } }, number(7)],
		['zero is a number', { figures: { 't.a.c': 0 } }, number(0)],
		['blank', { figures: { 't.a.c': 'blank' } }, none('blank')],
		['dash', { figures: { 't.a.c': 'dash' } }, none('dash')],
		['unreadable', { figures: { 't.a.c': 'unreadable' } }, none('unreadable')],
		['read whole, cell not there', {}, none('absent')],
		['read whole, table not there', { tables: {} }, none('absent')],
		['read whole, table marked absent', { tables: { t: { form: null, state: 'absent' } } }, none('absent')],
		['read in part', { read: 'partial' }, none('not_read')],
		['read in part, table not there', { read: 'partial', tables: {} }, none('not_read')],
		['the table is a picture', { tables: { t: { form: null, state: 'image' } } }, none('unreadable')],
		[
			'the table is of another generation',
			{ tables: { t: { form: 'form-2019', state: 'present' } }, figures: { 't.a.c': 7 } },
			none('absent')
		],
		[
			'the table is of another generation, read in part',
			{ read: 'partial', tables: { t: { form: 'form-2019', state: 'partial' } }, figures: { 't.a.c': 7 } },
			none('not_read')
		]
	] as const)('%s', (_, given, expected) => {
		expect(evaluate(ONE, report(given))).toEqual(expected);
	});
});

describe('evaluate, a sum', () => {
	it.each([
		['all parts are numbers', { figures: { 't.a.c': 3, 't.b.c': 0 } }, number(3)],
		['the second part is blank', { figures: { 't.a.c': 3, 't.b.c': 'blank' } }, none('blank')],
		['the first part that is no number gives the state', { figures: { 't.a.c': 'dash', 't.b.c': 'blank' } }, none('dash')],
		['a part is not there, read whole', { figures: { 't.b.c': 3 } }, none('absent')],
		['a part is not there, read in part', { read: 'partial', figures: { 't.b.c': 3 } }, none('not_read')],
		['no part stated, but the group total', { read: 'partial', groups: { 't.g.c': 9 } }, number(9)],
		['a group total of zero', { groups: { 't.g.c': 0 } }, number(0)],
		['the group total does not stand in for one missing part', { figures: { 't.a.c': 3 }, groups: { 't.g.c': 9 } }, none('absent')],
		['nor for a blank part', { figures: { 't.a.c': 'blank' }, groups: { 't.g.c': 9 } }, none('blank')],
		['neither parts nor total', { read: 'partial' }, none('not_read')]
	] as const)('%s', (_, given, expected) => {
		expect(evaluate(SUM, report(given))).toEqual(expected);
	});

	it('is a number exactly when all parts are, and then their sum', () => {
		const cell = fc.oneof(fc.nat(1e6), fc.constantFrom('blank' as const, 'dash' as const, 'unreadable' as const));
		fc.assert(
			fc.property(cell, cell, (a, b) => {
				const { value, state } = evaluate(SUM, report({ figures: { 't.a.c': a, 't.b.c': b } }));
				const all = typeof a === 'number' && typeof b === 'number';
				expect(state === 'number').toBe(all);
				expect(value).toBe(all ? a + b : null);
			})
		);
	});
});

describe('evaluate, running text', () => {
	const metric = measure({ metric: 'views' });
	const stated = (value: number | null, qualifier: 'approx' | 'each' | 'masked' | null): Given => ({
		headlines: new Map([['views', { value, qualifier, scope: null, quote: null }]])
	});

	it.each([
		['a number', stated(51, null), number(51)],
		['an approximate number', stated(10000, 'approx'), number(10000)],
		['a masked number', stated(null, 'masked'), none('unreadable')],
		['so many each is no total', stated(3, 'each'), none('unreadable')],
		['not stated, read whole', {}, none('absent')],
		['not stated, read in part', { read: 'partial' }, none('not_read')],
		['tables read whole, text not', { narrativeRead: 'partial' }, none('not_read')]
	] as const)('%s', (_, given, expected) => {
		expect(evaluate(metric, report(given))).toEqual(expected);
	});
});

describe('evaluate, several sources', () => {
	const both = measure({ form: 'form-2021', figures: ['t.a.c'] }, { metric: 'cases' }, { form: 'form-2014', figures: ['s.a.v'] });
	const cases = (value: number): ReportStatements['headlines'] =>
		new Map([['cases', { value, qualifier: null, scope: null, quote: null }]]);

	it.each([
		['the first that holds a number counts', { figures: { 't.a.c': 1 }, headlines: cases(2) }, number(1)],
		['a blank cell gives way to a number in the text', { figures: { 't.a.c': 'blank' }, headlines: cases(2) }, number(2)],
		['a blank cell says more than silence', { figures: { 't.a.c': 'blank' } }, none('blank')],
		['silent everywhere, read whole', {}, none('absent')],
		['silent everywhere, text not read', { narrativeRead: 'partial' }, none('not_read')],
		['the older form', { tables: { s: { form: 'form-2014', state: 'present' } }, figures: { 's.a.v': 4 } }, number(4)],
		['text where the tables were read and are silent', { narrativeRead: 'partial', headlines: cases(0) }, number(0)]
	] as const)('%s', (_, given, expected) => {
		expect(evaluate(both, report(given))).toEqual(expected);
	});

	it('never says no_report: that is for a roster to say', () => {
		const states = [report({}), report({ read: 'partial' })].map((given) => evaluate(both, given).state);
		expect(states).not.toContain('no_report');
	});
});
