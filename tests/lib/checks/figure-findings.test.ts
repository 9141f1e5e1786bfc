import { describe, expect, it } from 'vitest';
import { PREVIOUS } from '../../../src/core/check/cross-year-identity';
import type { VerdictKind } from '../../../src/core/verdict/verdict';
import { verdictMap } from '../../../src/core/verdict/verdict-map';
import { restingFigures } from '../../../src/lib/body/resting-figures';
import { sourceSubject } from '../../../src/lib/body/source-subject';
import { doubtFrom, figureFindings, findingsOn, flaggedFigures } from '../../../src/lib/checks/figure-findings';
import type { FindingRow } from '../../../src/lib/queries/body-words';
import { bodyReport } from '../../support/body-report';

const NEW = 'requests.new_requests.total';
const OUT = 'requests.carried_out.total';

function row(fingerprint: string, cells: readonly string[], more: Partial<FindingRow> = {}): FindingRow {
	return {
		report_id: 'x',
		ordinal: 1,
		check_id: 'p.narr.none',
		family: 'narrative',
		name_zh: '',
		name_en: '',
		severity: 'error',
		status: 'fail',
		column_id: null,
		cells: cells.join(' '),
		assumed: '',
		left_value: null,
		right_value: null,
		params: '{}',
		quotes: '[]',
		fingerprint,
		...more
	};
}

const report = (year: number, findings: readonly FindingRow[], current = true) => bodyReport({}, { row: { year, current }, findings });

describe('findings on figures', () => {
	const own = report(2023, [
		row('f1', [NEW, `${PREVIOUS}${OUT}`]),
		row('f2', [NEW], { severity: 'warning' }),
		row('f3', [], { params: '{"metric":"readership_views"}' }),
		row('f4', [])
	]);
	const next = report(2024, [row('f5', [NEW, `${PREVIOUS}${OUT}`])]);
	const found = figureFindings('b', own, [next, own]);
	const keys = (ids: readonly string[]) => findingsOn(found, ids).map(({ subject }) => `${subject.year} ${subject.fingerprint}`);

	it('are those of the report that name one, and those of the year after that take it up', () => {
		expect(keys([NEW])).toEqual(['2023 f1', '2023 f2']);
		expect(keys([OUT])).toEqual(['2024 f5']);
		expect(keys(['readership_views'])).toEqual(['2023 f3']);
		expect(found).toHaveLength(4);
	});

	it('of a version that does not count come from itself alone', () => {
		expect(figureFindings('b', report(2023, [], false), [next])).toEqual([]);
	});

	it('cast doubt where they are errors that fail', () => {
		expect(doubtFrom(findingsOn(found, [NEW]))).toBe('b 2023 f1');
		expect(doubtFrom(findingsOn(found, [OUT]))).toBe('b 2024 f5');
		expect(doubtFrom(figureFindings('b', report(2023, [row('f6', [NEW], { status: 'not_assessable' })]), []))).toBeNull();
	});

	it('leave a sign until they are dismissed, not when they are confirmed', () => {
		const said = (verdict: VerdictKind) =>
			verdictMap([
				{ body: 'b', name: '', year: 2024, check: 'x', fingerprint: 'f5', verdict, reason: 'x', decided: '2024-05-01T08:00:00Z' }
			]);
		expect([...flaggedFigures(found, new Map())].sort()).toEqual([NEW, OUT, 'readership_views'].sort());
		expect(flaggedFigures(found, said('confirmed')).has(OUT)).toBe(true);
		expect(flaggedFigures(found, said('dismissed')).has(OUT)).toBe(false);
	});
});

describe('what a figure rests on', () => {
	it('is of a measure all it may be made of, of a rate its parts', () => {
		expect(restingFigures('requests_carried_out', null)).toContain(OUT);
		expect(restingFigures('disclosure_rate', null)).toEqual(
			expect.arrayContaining(['requests.granted_in_full.total', 'requests.results_total.total'])
		);
	});
	it('is of a cell itself, of a group its cells', () => {
		expect(restingFigures(NEW, null)).toEqual([NEW]);
		const group = 'requests.refused.total';
		const ids = restingFigures(group, sourceSubject(report(2023, []), group));
		expect(ids[0]).toBe(group);
		expect(ids).toHaveLength(9);
	});
});
