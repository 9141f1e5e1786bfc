import { describe, expect, it } from 'vitest';
import { sourceSubject } from '../../../src/lib/body/source-subject';
import type { NarrativeRow } from '../../../src/lib/queries/body-words';
import { bodyReport } from '../../support/body-report';

const words = (row: Partial<NarrativeRow>): NarrativeRow => ({
	report_id: 'x',
	ordinal: 1,
	metric: 'wechat_items',
	value: 51,
	qualifier: null,
	scope: null,
	headline: true,
	quote: '推送51条',
	...row
});

const cellOf = (report: Parameters<typeof sourceSubject>[0], id: string) => sourceSubject(report, id)?.cell;

describe('a form cell', () => {
	it.each([
		[{ 'requests.new_requests.total': 0 }, {}, { value: 0, state: 'number', raw: null }],
		[{}, { odd: { 'requests.new_requests.total': { state: 'dash' as const, raw: '—' } } }, { value: null, state: 'dash', raw: '—' }],
		[{}, {}, { value: null, state: 'absent', raw: null }],
		[{}, { row: { extent: 'partial' as const } }, { value: null, state: 'not_read', raw: null }]
	])('%j %j is %j', (figures, rest, cell) => {
		expect(cellOf(bodyReport(figures, rest), 'requests.new_requests.total')).toStrictEqual(cell);
	});

	it('is unreadable where the table is a picture', () => {
		const report = bodyReport({});
		const tables = [{ id: 'requests', form: null, state: 'image' as const, values: [] }];
		expect(cellOf({ ...report, tables }, 'requests.new_requests.total')?.state).toBe('unreadable');
	});
});

describe('a group', () => {
	it('is the sum of its rows, which it lists', () => {
		const rows = ['not_held', 'needs_creation', 'unclear_after_correction'].map((row) => `requests.unavailable_${row}.total`);
		const subject = sourceSubject(bodyReport(Object.fromEntries(rows.map((id, index) => [id, index + 1]))), 'requests.unavailable.total');
		expect(subject).toMatchObject({ kind: 'group', cell: { value: 6, state: 'number' } });
		expect(subject?.kind === 'group' && subject.parts.map(({ id }) => id)).toStrictEqual(rows);
	});

	it('is no number when one of its rows is none', () => {
		const report = bodyReport({ 'requests.unavailable_not_held.total': 1 });
		expect(cellOf(report, 'requests.unavailable.total')).toStrictEqual({ value: null, state: 'absent', raw: null });
	});

	it('is its stated total where its rows are not stated', () => {
		const report = bodyReport({}, { groups: { 'requests.unavailable.total': 3 }, row: { extent: 'partial' } });
		expect(sourceSubject(report, 'requests.unavailable.total')).toMatchObject({ cell: { value: 3 }, parts: [] });
	});
});

describe('a figure of running text', () => {
	it('is the report’s own figure for the year; the others stay listed', () => {
		const report = bodyReport({}, { narrative: [words({ ordinal: 1, value: 2, headline: false }), words({ ordinal: 2 })] });
		const subject = sourceSubject(report, 'wechat_items');
		expect(subject).toMatchObject({ kind: 'narrative', cell: { value: 51, state: 'number', raw: '推送51条' } });
		expect(subject?.kind === 'narrative' && subject.stated.map(({ ordinal }) => ordinal)).toStrictEqual([2, 1]);
	});

	it.each([
		['document', 'whole', 'absent'],
		['figures', 'whole', 'not_read'],
		['headlines', 'partial', 'not_read']
	] as const)('is, when a %s read %s says nothing, %s', (origin, extent, state) => {
		expect(cellOf(bodyReport({}, { row: { origin, extent } }), 'wechat_items')?.state).toBe(state);
	});

	it('is unreadable when masked', () => {
		const report = bodyReport({}, { narrative: [words({ value: null, qualifier: 'masked', quote: '推送**条' })] });
		expect(cellOf(report, 'wechat_items')).toStrictEqual({ value: null, state: 'unreadable', raw: '推送**条' });
	});
});

describe('a measure', () => {
	it('leads to the one figure it is', () => {
		expect(sourceSubject(bodyReport({ 'requests.new_requests.total': 8 }), 'requests_new')).toMatchObject({
			kind: 'cell',
			id: 'requests.new_requests.total',
			cell: { value: 8 }
		});
	});

	it('follows the generation of the report', () => {
		const report = bodyReport({ 'statistics.requests_received.value': 5 }, { row: { form: 'form-2014', year: 2016 } });
		expect(sourceSubject(report, 'requests_new')).toMatchObject({ id: 'statistics.requests_received.value', cell: { value: 5 } });
	});

	it('lists the parts of a sum', () => {
		const report = bodyReport({});
		const subject = sourceSubject(report, 'outcome_refused');
		expect(subject?.kind).toBe('measure');
		expect(subject?.kind === 'measure' && subject.parts).toHaveLength(8);
	});

	it('takes a stated group total only where no part is stated', () => {
		const groups = { 'requests.refused.total': 4 };
		expect(sourceSubject(bodyReport({}, { groups }), 'outcome_refused')).toMatchObject({ kind: 'group', cell: { value: 4 } });
		const report = bodyReport({ 'requests.refused_state_secret.total': 1 }, { groups });
		expect(sourceSubject(report, 'outcome_refused')).toMatchObject({ kind: 'measure', cell: { value: null, state: 'absent' } });
	});
});

it.each(['nothing', 'requests.nothing.total', 'requests.results.nothing', 'a.b', ''])('knows no %j', (id) => {
	expect(sourceSubject(bodyReport({}), id)).toBeNull();
});
