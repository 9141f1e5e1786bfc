import { describe, expect, it } from 'vitest';
import { bodyQuery, NOTHING_KEPT } from '../../../src/lib/body/body-query';
import { isStated, matrixTable, splitRows, statedTopics, yearMatrix, type YearMatrix } from '../../../src/lib/body/year-matrix';
import { yearStates } from '../../../src/lib/body/year-states';
import { MEASURES } from '../../../src/core/measure/catalogue';
import type { BodyReport } from '../../../src/lib/queries/load-reports';
import { bodyReport } from '../../support/body-report';

const NEW = 'requests.new_requests.total';

function matrixOf(
	reports: readonly BodyReport[],
	expected: readonly { year: number; due: string }[] = [],
	denominator: string | null = null
) {
	return yearMatrix({ reports }, yearStates({ expected, reports }), denominator, (version, figure) =>
		bodyQuery(version, figure ?? null, NOTHING_KEPT)
	);
}

const cellsOf = (matrix: YearMatrix, id: string) => matrix.rows.find(({ measure }) => measure.id === id)?.cells ?? [];
const inYear = (year: number, figures: Readonly<Record<string, number>>, more: Parameters<typeof bodyReport>[1] = {}) =>
	bodyReport(figures, { ...more, row: { year, ...more.row } });

describe('yearMatrix', () => {
	it('has every measure in every year, every state kept, every figure with its source', () => {
		const matrix = matrixOf(
			[
				inYear(2025, { [NEW]: 0 }),
				inYear(2024, {}, { odd: { [NEW]: { state: 'blank', raw: '' } } }),
				inYear(2022, {}),
				inYear(2021, {}, { row: { extent: 'partial' } })
			],
			[{ year: 2023, due: '2024-01-31' }]
		);
		expect(matrix.rows.map(({ measure }) => measure)).toEqual(MEASURES);
		expect(matrix.columns.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
		expect(cellsOf(matrix, 'requests_new').map(({ cell, text, href }) => [cell.state, text, href])).toEqual([
			['not_read', '', '?year=2021&fig=requests_new'],
			['absent', '', '?year=2022&fig=requests_new'],
			['no_report', '', null],
			['blank', '', '?year=2024&fig=requests_new'],
			['number', '0', '?year=2025&fig=requests_new']
		]);
	});

	it('gives rates their n, faint below 30, and none where there is nothing to divide', () => {
		const rate = (granted: number, handled: number) => ({
			'requests.granted_in_full.total': granted,
			'requests.granted_in_part.total': 0,
			'requests.results_total.total': handled
		});
		const matrix = matrixOf([inYear(2021, rate(1, 2)), inYear(2022, rate(20, 40)), inYear(2023, rate(0, 0))]);
		expect(cellsOf(matrix, 'disclosure_rate').map(({ cell, text, n, faint }) => [cell.state, text, n, faint])).toEqual([
			['number', '50.0%', 2, true],
			['number', '50.0%', 40, false],
			['no_cases', '', null, false]
		]);
	});

	it('divides as asked', () => {
		const figures = {
			'requests.granted_in_full.total': 20,
			'requests.granted_in_part.total': 0,
			'requests.results_total.total': 60,
			...Object.fromEntries(
				['petition', 'duplicate', 'published_material', 'abusive_repeat', 'reconfirmation'].map((id) => [
					`requests.not_processed_${id}.total`,
					4
				])
			)
		};
		expect(cellsOf(matrixOf([inYear(2023, figures)]), 'disclosure_rate')[0]?.text).toBe('33.3%');
		expect(cellsOf(matrixOf([inYear(2023, figures)], [], 'processed'), 'disclosure_rate')[0]?.text).toBe('50.0%');
	});

	it('marks the years in which the form changes, over a gap too', () => {
		const years = [2018, 2020, 2022, 2023].map((year) => inYear(year, {}));
		expect(matrixOf(years).columns.map(({ seam }) => seam)).toEqual([false, true, true, false]);
	});

	it('shows how exactly a figure is stated', () => {
		const narrative = [
			{
				report_id: 'x',
				ordinal: 1,
				metric: 'readership_views',
				value: 900,
				qualifier: 'approx' as const,
				scope: null,
				headline: true,
				quote: '近900'
			}
		];
		expect(cellsOf(matrixOf([inYear(2023, {}, { narrative })]), 'views')[0]?.text).toBe('≈ 900');
	});
});

describe('splitRows', () => {
	const matrix = matrixOf([inYear(2023, { [NEW]: 3, 'requests.new_requests.natural_person': 2 }), inYear(2022, {})]);
	const ids = (rows: readonly YearMatrix['rows'][number][]): readonly string[] => rows.map(({ measure }) => measure.id);

	it('keeps the main measures that some year states open, and every other row at hand', () => {
		const { shown, others } = splitRows(matrix, null);
		expect(ids(shown)).toEqual(['requests_new']);
		expect(shown.length + others.length).toBe(MEASURES.length);
		expect(ids(others.filter(isStated))).toEqual(['applicants_natural_person']);
	});

	it('shows all that is stated of one topic', () => {
		const { shown, others } = splitRows(matrix, 'requests');
		expect(ids(shown)).toEqual(['requests_new', 'applicants_natural_person']);
		expect(others.every(({ measure }) => measure.topic === 'requests')).toBe(true);
	});

	it('knows the topics that have figures', () => {
		expect(statedTopics(matrix)).toEqual(['requests']);
	});
});

it('goes into a file with numbers bare and states in words', () => {
	const matrix = matrixOf([inYear(2023, { [NEW]: 1234 }), inYear(2022, {})], [{ year: 2021, due: '2022-01-31' }]);
	const rows = matrix.rows.filter(({ measure }) => ['requests_new', 'disclosure_rate'].includes(measure.id));
	const table = matrixTable(matrix, rows);
	expect(table.columns.map(({ label }) => label)).toEqual(['指标', '2021', '2022', '2023']);
	expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
		['收到公开申请（件）', '未见年报', '未载明', 1234],
		['公开率（%）', '未见年报', '未载明', '未载明']
	]);
});
