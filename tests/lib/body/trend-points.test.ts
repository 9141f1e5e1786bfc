import { expect, it } from 'vitest';
import { trendPoints } from '../../../src/lib/body/trend-points';
import { yearStates } from '../../../src/lib/body/year-states';
import { bodyReport } from '../../support/body-report';

const PLACE = { locale: 'zh-CN', dataset: 'real' } as const;
const body = { body_id: '230883106', short_name: '海青镇' } as Parameters<typeof trendPoints>[0]['body'];

function points(reports: readonly ReturnType<typeof bodyReport>[], expected: readonly { year: number; due: string }[]) {
	return trendPoints({ body, reports }, yearStates({ expected, reports }), 'requests_new', PLACE);
}

it('leaves no year out, so that no line leaps over one that nothing was loaded for', () => {
	const found = points([bodyReport({}, { row: { year: 2025 } }), bodyReport({}, { row: { year: 2023 } })], []);
	expect(found.map(({ label }) => label)).toEqual(['2023', '2024', '2025']);
	expect(found[1]).toMatchObject({ value: null, missing: false, mark: { href: null } });
});

it('calls a year without a report missing only where one is expected', () => {
	const [sample] = points([bodyReport({}, { row: { year: 2025 } }), bodyReport({}, { row: { year: 2023 } })], []).slice(1);
	const [roster] = points(
		[bodyReport({}, { row: { year: 2025 } }), bodyReport({}, { row: { year: 2023 } })],
		[{ year: 2024, due: '2025-01-31' }]
	).slice(1);
	expect(roster?.mark.href).not.toBeNull();
	expect(roster?.note).not.toBe(sample?.note);
});

it('has no points without years', () => {
	expect(points([], [])).toEqual([]);
});
