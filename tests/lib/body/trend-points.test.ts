import { describe, expect, it } from 'vitest';
import { bodyQuery, NOTHING_KEPT } from '../../../src/lib/body/body-query';
import { trendMeasures, trendPoints, trendSeams, withLeftOut } from '../../../src/lib/body/trend-points';
import { yearStates } from '../../../src/lib/body/year-states';
import { countMeasure } from '../../../src/lib/summary/count-measure';
import { bodyReport } from '../../support/body-report';

const NEW = 'requests.new_requests.total';
const body = { body_id: '230883106', short_name: '海青镇' } as Parameters<typeof trendPoints>[0]['body'];
const addressOf: Parameters<typeof trendPoints>[3] = (version, figure) => bodyQuery(version, figure ?? null, NOTHING_KEPT);

function points(reports: readonly ReturnType<typeof bodyReport>[], expected: readonly { year: number; due: string }[] = []) {
	return trendPoints({ body, reports }, yearStates({ expected, reports }), countMeasure('requests_new'), addressOf);
}

const inYear = (year: number, figures: Readonly<Record<string, number>> = {}) => bodyReport(figures, { row: { year } });

describe('trendPoints', () => {
	it('leaves no year out, so that no line leaps over one that nothing was loaded for', () => {
		const found = points([inYear(2025), inYear(2023)]);
		expect(found.map(({ year, state }) => [year, state])).toEqual([
			[2023, 'absent'],
			[2024, 'not_read'],
			[2025, 'absent']
		]);
		expect(found[1]?.mark.href).toBeNull();
	});

	it('calls a year without a report missing only where one is expected', () => {
		const [, roster] = points([inYear(2025), inYear(2023)], [{ year: 2024, due: '2025-01-31' }]);
		expect(roster).toMatchObject({ state: 'no_report', value: null, note: '未见年报', mark: { href: '?year=2024&fig=requests_new' } });
	});

	it('takes zero for a number', () => {
		expect(points([inYear(2025, { [NEW]: 0 })])[0]).toMatchObject({ value: 0, state: 'number', note: '' });
	});

	it('has no points without years', () => {
		expect(points([])).toEqual([]);
	});
});

describe('withLeftOut', () => {
	it('takes the number from the years it is told, says so, and leaves the way to the source', () => {
		const whole = points([inYear(2024, { [NEW]: 3 }), inYear(2025, { [NEW]: 0 }), inYear(2023)]);
		const [missing, left, kept] = withLeftOut(whole, countMeasure('requests_new'), (year) => year !== 2025);
		expect(left).toMatchObject({ value: null, state: 'left_out', mark: { href: '?year=2024&fig=requests_new' } });
		expect(left?.note).not.toBe('');
		expect(left?.mark.lines.flat()).not.toContain('3');
		expect(missing).toEqual(whole[0]);
		expect(kept).toMatchObject({ value: 0, state: 'number' });
	});
});

describe('trendSeams', () => {
	const found = points([inYear(2022), inYear(2020), inYear(2018)]);

	it('marks where a new generation of the form begins, joined where figures stay the same', () => {
		expect(trendSeams(found, countMeasure('requests_new'))).toEqual([
			{ at: 1, joined: expect.any(Boolean) as boolean },
			{ at: 3, joined: true }
		]);
		expect(trendSeams(found, countMeasure('normative_in_force'))).toContainEqual({ at: 3, joined: false });
	});

	it('has none before the first year', () => {
		expect(trendSeams(points([inYear(2021), inYear(2022)]), countMeasure('requests_new'))).toEqual([]);
	});
});

it('offers for a trend what two years state, zero included', () => {
	const reports = [inYear(2022, { [NEW]: 0, 'requests.carried_out.total': 1 }), inYear(2023, { [NEW]: 0 })];
	expect(trendMeasures({ reports }).map(({ id }) => id)).toEqual(['requests_new']);
	expect(trendMeasures({ reports: reports.slice(1) })).toEqual([]);
});
