import { describe, expect, it } from 'vitest';
import type { ReportFigures } from '../../../src/lib/queries/figures-of-reports';
import { bodiesTable, bodyRows, commonRate, namesOf, squareItems } from '../../../src/lib/summary/outcomes-bodies-view';
import { carryTable, gapsTable, nextYearWords } from '../../../src/lib/summary/outcomes-carry-view';
import { applicantFlows, flowPartsTable, flowTable, flowTotal } from '../../../src/lib/summary/outcomes-flow-view';
import { partsCaption } from '../../../src/lib/summary/parts-caption';
import { allReasonsTable, reasonPartsTable, reasonRows, reasonTable, statedGroups } from '../../../src/lib/summary/outcomes-reasons-view';
import { figureStates, reportSquares, reportTable } from '../../../src/lib/summary/outcomes-reports-view';
import { correctionRate, reviewTable } from '../../../src/lib/summary/outcomes-review-view';
import { bodyOutcomes, carryYear, flow, outcomesCensus, outcomesSample, reasons, reportOutcomes, review, TOTAL } from './outcomes-sample';
import { PLACE } from './overview-sample';

const LARGE = bodyOutcomes('新城街道', [250, 92, 100, 260, 75, 61]);
/** Enough requests for shares, too few left to divide the rate by. */
const SMALL = bodyOutcomes('大湾镇', [12, 3, 5, 3, 10, 2], { granted: 15, concluded: 25, stated: 1, last_year: 2024, of_class: 2 });
const FEW = bodyOutcomes('石井镇', [10, 3, 0, 1, 2, 1], { class: 'few' });
const NONE = bodyOutcomes('金竹乡', [0, 0, 0, 0, 0, 0], { class: 'none', granted: null, concluded: null });
const CENSUS = outcomesCensus({ total: TOTAL, bodies: [LARGE, SMALL, FEW, NONE] });

const values = (row: readonly { readonly value: number | string }[] | undefined) => row?.map(({ value }) => value);

describe('bodies', () => {
	it('begin with all together where there is a roster, and only there', () => {
		expect(bodyRows(CENSUS, PLACE).map(({ label, note }) => [label, note])).toEqual([
			['合计', 'n=1,564'],
			['新城街道', 'n=838'],
			['大湾镇', 'n=35']
		]);
		const sample = outcomesSample({ total: TOTAL, bodies: [LARGE] });
		expect(bodyRows(sample, PLACE).map(({ label }) => label)).toEqual(['新城街道']);
		expect([commonRate(CENSUS), commonRate(sample)]).toEqual([697 / 1564, null]);
	});

	it('grey a rate divided by few cases and say what it rests on', () => {
		const [, large, small] = bodyRows(CENSUS, PLACE);
		expect([large?.rate?.few, small?.rate?.few]).toEqual([false, true]);
		expect(small?.rate?.mark.lines).toEqual([
			['公开率', '60.0%†'],
			['公开 / 分母', '15/25'],
			['95% 区间', '40.7%–76.6%'],
			['†', '件数少，不宜比较']
		]);
	});

	it('lead the sum of one report to its figure, of several to the body', () => {
		const [, large, small] = bodyRows(CENSUS, PLACE);
		expect(large?.marks[2]?.href).toBe('/demo/body/%E6%96%B0%E5%9F%8E%E8%A1%97%E9%81%93/');
		expect(small?.marks[2]?.href).toMatch(/\/\?year=2024&fig=outcome_refused$/);
	});

	it('with few requests are squares without a share; chosen ones stand out', () => {
		const [item] = squareItems({ ...CENSUS, picks: ['石井镇'] }, PLACE);
		expect(item).toMatchObject({ label: '石井镇', note: '17', strong: true, counts: [10, 3, 0, 1, 2, 1] });
		expect(item?.marks[0]?.lines).toEqual([
			['予以公开', '10'],
			['件数', '17']
		]);
	});

	it('draw the largest and those chosen; the table has all', () => {
		const bodies = Array.from({ length: 40 }, (_, index) => bodyOutcomes(`镇${index}`, [40, 0, 0, 0, 0, 0], { of_class: 40 }));
		const data = outcomesSample({ bodies, picks: ['镇39'] });
		const rows = bodyRows(data, PLACE);
		expect(rows).toHaveLength(31);
		expect(rows.at(-1)).toMatchObject({ label: '镇39', strong: true });
		expect(bodiesTable('T', ['share'], data, PLACE).rows).toHaveLength(40);
	});

	it('have every number of their marks in the table', () => {
		const table = bodiesTable('T', ['share'], CENSUS, PLACE);
		expect(values(table.rows[2])).toEqual([
			'大湾镇',
			'示例省 青禾区',
			'画比例',
			1,
			35,
			...[12, 3, 5, 3, 10, 2],
			...['34.3%', '8.6%', '14.3%', '8.6%', '28.6%', '5.7%'],
			15,
			25,
			'60.0%†',
			'40.7%–76.6%'
		]);
		const none = values(bodiesTable('T', ['none'], CENSUS, PLACE).rows[0]) ?? [];
		expect(none.slice(4, 11)).toEqual([0, 0, 0, 0, 0, 0, 0]);
		expect(new Set(none.slice(11))).toEqual(new Set(['没有可算的']));
		expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
	});

	it('are listed by name as far as a list goes', () => {
		expect(namesOf(CENSUS, 'none', PLACE)).toEqual({
			names: [{ name: '金竹乡', href: '/demo/body/%E9%87%91%E7%AB%B9%E4%B9%A1/' }],
			more: 0
		});
		const many = outcomesCensus({ bodies: [{ ...NONE, of_class: 900 }] });
		expect(namesOf(many, 'none', PLACE).more).toBe(899);
	});
});

describe('flow', () => {
	const FLOW = flow({ natural_person__outcome_full: 40, natural_person__outcome_refused: 10, commercial_enterprise__outcome_other: 4 });

	it('says what share of its applicants a band is, where there are enough', () => {
		const flows = applicantFlows(FLOW, 30);
		expect(flows.find(({ source, target }) => source === 0 && target === 2)?.mark).toEqual({
			title: '自然人 → 不予公开',
			lines: [
				['件数', '10'],
				['占这类申请人', '20.0%'],
				['这类申请人的件数', '50']
			],
			href: '#outcomes-flow-table'
		});
		expect(flows.find(({ source, target }) => source === 1 && target === 5)?.mark.lines).toHaveLength(2);
	});

	it('has its numbers in a table with sums on both sides', () => {
		const { rows } = flowTable('T', FLOW, 30);
		expect(values(rows[0])?.slice(0, 8)).toEqual(['自然人', 40, 0, 10, 0, 0, 0, 50]);
		expect(values(rows.at(-1))?.slice(0, 8)).toEqual(['合计', 40, 0, 10, 0, 0, 4, 54]);
		expect(values(rows[1])?.at(-1)).toBe('不到 30 件，不算比例');
	});

	it('leads to the form cells it is made of', () => {
		const part = { body_id: 'a', short_name: '甲镇', year: 2024, cell: 'refused_state_secret.natural_person', value: 3, found: 1 };
		const table = flowPartsTable('T', [part, { ...part, cell: 'granted_in_full.natural_person' }], PLACE);
		expect(table.rows.map((row) => values(row)?.slice(2))).toEqual([
			['自然人', '属于国家秘密', 3],
			['自然人', '予以公开', 3]
		]);
		expect(table.rows[0]?.at(-1)?.href).toBe('/demo/body/a/?year=2024&fig=requests.refused_state_secret.natural_person');
		expect([partsCaption('谁？', [part]), partsCaption('谁？', [{ ...part, found: 900 }])]).toEqual([
			'谁？ 由这些数字相加',
			'谁？ 由这些数字相加（件数最多的 1 份年报，共 900 份）'
		]);
	});

	it('is nothing, not zero, where no report states every cell', () => {
		expect(flowTotal(outcomesCensus().flow)).toBeNull();
		expect(applicantFlows(outcomesCensus().flow, 30)).toEqual([]);
	});
});

describe('reasons', () => {
	const REASONS = reasons('refused', [0, 9, 0, 57, 33, 38, 21, 14]);

	it('stand in order of how often they are given, zero included', () => {
		const rows = reasonRows(REASONS, 'refused', 30);
		expect(rows.map(({ value }) => value)).toEqual([57, 38, 33, 21, 14, 9, 0, 0]);
		expect(rows[0]).toMatchObject({ label: '保护第三方合法权益', mark: { href: '#outcomes-reasons-table' } });
		expect(values(reasonTable('T', rows, 30).rows.at(-1))).toEqual(['合计', 172, '100.0%']);
	});

	it('lead to the figures of the group they are made of', () => {
		const part = { body_id: 'a', short_name: '甲镇', year: 2024, measure: 'leaf_refused_state_secret', value: 3, found: 1 };
		const parts = [
			{ ...part, group: 'refused' as const },
			{ ...part, group: 'unavailable' as const, measure: 'leaf_unavailable_not_held' }
		];
		const { rows } = reasonPartsTable('T', parts, 'refused', PLACE);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.at(-1)).toEqual({ value: 3, href: '/demo/body/a/?year=2024&fig=leaf_refused_state_secret' });
	});

	it('are offered only for outcomes with a stated reason from enough reports', () => {
		expect(statedGroups(REASONS, 1)).toEqual(['refused']);
		expect(statedGroups(REASONS, 39)).toEqual([]);
	});

	it('of all groups say where nobody states them', () => {
		const table = allReasonsTable('T', REASONS);
		expect(table.rows).toHaveLength(19);
		expect(values(table.rows.at(-1))).toEqual(['其他处理', '其他', '没有一份写明', 0]);
	});
});

describe('carry-over', () => {
	it('compares with the next report only where both are stated', () => {
		const at = (part: Parameters<typeof carryYear>[1]) => nextYearWords(carryYear(2024, part));
		expect(at({})).toBe('尚无可比');
		expect(at({ pairs: 30, pairs_out: 20, pairs_in: 20 })).toBe('一致（30 个单位）');
		expect(at({ pairs: 30, pairs_out: 20, pairs_in: 20, differing: 2 })).toBe('合计相等，2/30 个单位不一致');
		expect(at({ pairs: 30, pairs_out: 20, pairs_in: 17, differing: 2 })).toBe('少 3 件，2/30 个单位不一致');
	});

	it('divides only enough requests and leaves out years nobody states', () => {
		const years = [carryYear(2023, { stated: 0 }), carryYear(2024), carryYear(2025, { rate_out: 2, rate_of: 9 })];
		const { rows } = carryTable('T', years, 30);
		expect(rows.map((row) => values(row)?.slice(5))).toEqual([
			['尚无可比', '20.0%', '36/40'],
			['尚无可比', '2/9，不计率', '36/40']
		]);
	});

	it('leads both ends of a broken chain to their reports', () => {
		const gap = { body_id: 'a', short_name: '甲镇', county: null, year: 2024, carried_out: 5, next_in: 3 };
		const [row] = gapsTable('T', [gap], PLACE).rows;
		expect(row?.map(({ value, href }) => href ?? value)).toEqual([
			'甲镇',
			2024,
			'/demo/body/a/?year=2024&fig=requests_carried_out',
			'/demo/body/a/?year=2025&fig=requests_carried_in',
			'−2'
		]);
	});
});

it('review states counts where too few cases are concluded for a rate', () => {
	const few = review([11, 4, 3, 1]);
	expect(correctionRate(few, ['reconsideration'], 30)).toMatchObject({ part: 4, n: 18, few: true });
	const { rows } = reviewTable('T', few, 72, 80, 30);
	expect(values(rows[0])).toEqual(['行政复议', 19, 11, 4, 3, 1, '4/18，不计率', '38/80']);
	expect(values(rows[1])).toEqual(['未经复议直接起诉', 0, 0, 0, 0, 0, '没有可算的', '38/80']);
	expect(values(reviewTable('T', review([60, 20, 10, 0]), 72, null, 30).rows[0])?.slice(6)).toEqual(['22.2% (20/90)', '38/72']);
});

describe('single reports', () => {
	it('keep what is not stated apart from zero', () => {
		const [item] = reportSquares([reportOutcomes('北宫镇', 2025, [8, null, 0])], PLACE);
		expect(item).toMatchObject({ label: '北宫镇 2025', note: '2/6 类', counts: [8, null, 0, null, null, null] });
	});

	it('name the state of a figure that is none, and lead numbers to their source', () => {
		const row = {
			body_id: 'a',
			short_name: '甲镇',
			province: null,
			year: 2024,
			found: 1,
			requests_new: 7,
			requests_new__state: 'number',
			requests_carried_in: null,
			requests_carried_in__state: 'not_read'
		} as ReportFigures;
		const measures = ['requests_carried_in', 'requests_new'];
		expect(reportTable('T', [row], measures, PLACE).rows[0]?.slice(2)).toEqual([
			{ value: '未采集', state: 'not_read' },
			{ value: 7, href: '/demo/body/a/?year=2024&fig=requests_new' }
		]);
		expect(figureStates([row], measures)).toEqual(['not_read', 'number']);
	});
});
