import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/core/check/check-history';
import { HISTORY_CELLS } from '../../../src/core/check/history-cells';
import { identitiesBetween } from '../../../src/core/check/cross-year-identity';
import type { CellValue } from '../../../src/core/check/compare-sides';
import type { ReportYear } from '../../../src/core/check/report-year';
import { FORMS, figureIds, formById } from '../../../src/core/form/form';
import type { FormId } from '../../../src/core/model/report';

type Cells = Readonly<Record<string, number | null>>;

/** A report of a year whose cells are 0 but for those given; `null` is blank. */
function report(year: number, cells: Cells = {}, form: FormId = 'form-2021'): ReportYear {
	const { tables } = formById(form);
	const of = (id: string): CellValue => {
		const value = cells[id] === undefined ? 0 : cells[id];
		return { value, state: value === null ? 'blank' : 'number' };
	};
	return {
		year,
		forms: new Map(tables.map(({ id }) => [id, form])),
		cells: new Map(tables.flatMap(figureIds).map((id) => [id, of(id)])),
		narrative: []
	};
}

const told = (...years: readonly ReportYear[]): readonly unknown[] =>
	checkHistory(years).flatMap((findings, index) =>
		findings.map(({ check, status, column, left, right }) => [years[index]?.year, check, status, column, left, right])
	);

const OUT = 'requests.carried_out.total';
const IN = 'requests.carried_in.total';
const NORMATIVE = 'art20_1.normative_documents';

describe('identities between years', () => {
	it('are those of the form files, and between generations those declared valid', () => {
		const ids = (before: FormId, after: FormId) => [...new Set(identitiesBetween(before, after).map(({ check }) => check))];
		for (const { form_id: form, cross_year_identities: stated } of FORMS) {
			const expected = stated.map(({ id }) => id).sort();
			expect(ids(form, form).sort()).toEqual(expected);
		}
		expect(ids('form-2019', 'form-2021')).toEqual(['x.carry.total', 'x.carry.columns']);
		expect(ids('form-2014', 'form-2019')).toEqual([]);
		expect(identitiesBetween('form-2021', 'form-2021').filter(({ check }) => check === 'x.carry.columns')).toHaveLength(6);
		expect(identitiesBetween('form-2019', 'form-2019').filter(({ check }) => check.startsWith('x.items.'))).toHaveLength(5);
	});

	it('hold for years that carry over', () => {
		const stock = { [`${NORMATIVE}.in_force_total`]: 7 };
		const flow = { [`${NORMATIVE}.issued_this_year`]: 3, [`${NORMATIVE}.repealed_this_year`]: 1, [`${NORMATIVE}.in_force_total`]: 9 };
		expect(told(report(2021, { [OUT]: 2, ...stock }), report(2022, { [IN]: 2, ...flow }))).toEqual([]);
	});

	it('are told of the later year, with both values', () => {
		expect(told(report(2021, { [OUT]: 2 }), report(2022, { [IN]: 1 }), report(2023))).toEqual([
			[2022, 'x.carry.total', 'fail', null, 2, 1]
		]);
		expect(told(report(2021, { 'requests.carried_out.natural_person': 1 }), report(2022))).toEqual([
			[2022, 'x.carry.columns', 'fail', 'natural_person', 1, 0]
		]);
		expect(told(report(2021, { [`${NORMATIVE}.in_force_total`]: 7 }), report(2022, { [`${NORMATIVE}.in_force_total`]: 6 }))).toEqual([
			[2022, 'x.stock.normative', 'fail', null, 7, 6]
		]);
		const pending = 'review_litigation.cases.reconsideration_pending';
		expect(told(report(2021, { [pending]: 2 }), report(2022))).toEqual([[2022, 'x.pending.reconsideration', 'fail', null, 0, 2]]);
	});

	it('reach over the seam of 2021 where declared, and over no missing year', () => {
		expect(told(report(2020, { [OUT]: 1 }, 'form-2019'), report(2021))).toEqual([[2021, 'x.carry.total', 'fail', null, 1, 0]]);
		const disclosed = { [`${NORMATIVE}.disclosed_total`]: 9 };
		expect(told(report(2020, disclosed, 'form-2019'), report(2021, { [`${NORMATIVE}.in_force_total`]: 8 }))).toEqual([]);
		expect(told(report(2021, { [OUT]: 5 }), report(2023))).toEqual([]);
	});

	it('are left open where a blank cell would have to be 0', () => {
		expect(told(report(2021, { [OUT]: 2 }), report(2022, { [IN]: null }))).toEqual([[2022, 'x.carry.total', 'not_assessable', null, 2, 0]]);
		const [, [finding] = []] = checkHistory([report(2021, { [OUT]: 2 }), report(2022, { [IN]: null })]);
		expect(finding).toMatchObject({ cells: [`prev:${OUT}`, IN], assumed: [IN], params: { previous: 2021 } });
	});

	it('need no other cells than those kept for it', () => {
		const lost = ({ cells, ...rest }: ReportYear): ReportYear => {
			const kept = new Set(HISTORY_CELLS.get('form-2021'));
			return { ...rest, cells: new Map([...cells].filter(([id]) => kept.has(id))) };
		};
		const ids = formById('form-2021').tables.flatMap(figureIds);
		const year = fc.dictionary(fc.constantFrom(...ids), fc.oneof(fc.nat(500), fc.constant(null)), { maxKeys: 20 });
		fc.assert(
			fc.property(year, year, (before, after) => {
				const years = [report(2021, before), report(2022, after)];
				expect(checkHistory(years.map(lost))).toEqual(checkHistory(years));
			})
		);
	});
});

describe('sizes that jump', () => {
	const FEE = 'art20_8.administrative_fee.fee_amount_this_year';
	const jump = (before: number, after: number) => told(report(2021, { [FEE]: before }), report(2022, { [FEE]: after }));

	it('are told beyond ten times, either way, where one is at least 20', () => {
		expect(jump(3, 30)).toEqual([]);
		expect(jump(3, 31)).toEqual([[2022, 'p.magnitude', 'fail', null, 31, 3]]);
		expect(jump(31, 3)).toHaveLength(1);
		expect(jump(1, 19)).toEqual([]);
		expect(jump(0, 118)).toHaveLength(1);
		expect(jump(0, 100)).toEqual([]);
	});

	it('say nothing of a blank cell', () => {
		expect(told(report(2021, { [FEE]: null }), report(2022, { [FEE]: 5000 }))).toEqual([]);
	});

	it('compare figures of running text of the same scope, and quote this year', () => {
		const stated = (year: number, value: number, scope: string | null): ReportYear => ({
			...report(year),
			narrative: [
				{ metric: 'views', value, qualifier: null, scope, headline: true, quote: `${value}次`, at: { block: 0, start: 0, end: 3 } }
			]
		});
		const [, [finding] = []] = checkHistory([stated(2021, 100, null), stated(2022, 2140, null)]);
		expect(finding).toMatchObject({ left: 2140, right: 100, params: { metric: 'views', previous: 2021 }, quotes: [{ text: '2140次' }] });
		expect(checkHistory([stated(2021, 100, null), stated(2022, 2140, 'wechat_items')]).flat()).toEqual([]);
	});
});
