import { afterEach, describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/core/check/check-history';
import { checkIdentities } from '../../../src/core/check/check-identities';
import type { DocumentState } from '../../../src/core/model/figure';
import { makeFinding } from '../../../src/core/model/make-finding';
import { arithmeticWords, assumedNames } from '../../../src/lib/checks/finding-arithmetic';
import { findingSides, type FindingSide } from '../../../src/lib/checks/finding-sides';
import { quoteInContext } from '../../../src/lib/checks/quote-in-context';
import { sideGrids } from '../../../src/lib/checks/side-grid';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import { bodyReport } from '../../support/body-report';
import { openFinding } from './sample-findings';

afterEach(() => overwriteGetLocale(() => baseLocale));

const cells = (values: Readonly<Record<string, number | DocumentState>>) =>
	Object.entries(values).map(([id, value]) =>
		typeof value === 'number' ? { id, value, state: 'number' as const } : { id, value: null, state: value }
	);
const total = (row: string): string => `requests.${row}.total`;
const BALANCE = { [total('new_requests')]: 8, [total('carried_in')]: 1, [total('results_total')]: 7, [total('carried_out')]: 0 };

/** The one finding of an identity broken in the total column. */
function broken(check: string, values: Readonly<Record<string, number | DocumentState>>) {
	const byId = new Map(cells(values).map((cell) => [cell.id, cell]));
	const found = checkIdentities('form-2021', 'requests', byId).filter((one) => one.check === check && one.column === 'total');
	expect(found).toHaveLength(1);
	return openFinding(found[0] ?? makeFinding({ check, severity: 'error' }));
}

const idsOf = (side: FindingSide | undefined): readonly string[] =>
	side?.kind === 'cells' ? side.cells.map(({ subject }) => subject.id) : [];

describe('sides of a finding', () => {
	it('are those of the identity, with the arithmetic of the report', () => {
		const reports = { current: bodyReport(BALANCE), previous: null };
		const sides = findingSides(broken('t3.balance', BALANCE), reports);
		expect(sides.map(idsOf)).toEqual([
			[total('new_requests'), total('carried_in')],
			[total('results_total'), total('carried_out')]
		]);
		const words = arithmeticWords(sides, 2022);
		expect(words[0]).toMatch(/8 \+ .*1 = 9$/);
		expect(words[1]).toMatch(/7 \+ .*0 = 7$/);
		expect(words[2]).toBe('左边 9，右边 7，相差 2');
		overwriteGetLocale(() => 'en');
		expect(arithmeticWords(sides, 2022)[2]).toBe('left 9, right 7, a difference of 2');
	});

	it('name the blank cells that were counted as 0, which stay blank', () => {
		const values = { ...BALANCE, [total('carried_in')]: 'blank' as const };
		const finding = broken('t3.balance', values);
		expect(finding.status).toBe('not_assessable');
		const odd = { [total('carried_in')]: { state: 'blank' as const, raw: '' } };
		const { [total('carried_in')]: _, ...numbers } = BALANCE;
		const sides = findingSides(finding, { current: bodyReport(numbers, { odd }), previous: null });
		expect(assumedNames(sides, 2022)).toHaveLength(1);
		expect(arithmeticWords(sides, 2022)[0]).toContain('（空白，按 0 算）');
	});

	it('take cells of the year before from its own report', () => {
		const year = (of: number, values: Readonly<Record<string, number>>) => ({
			year: of,
			forms: new Map([['requests', 'form-2021' as const]]),
			cells: new Map(cells(values).map((cell) => [cell.id, cell])),
			narrative: []
		});
		const [, found] = checkHistory([year(2022, { [total('carried_out')]: 1 }), year(2023, { [total('carried_in')]: 0 })]);
		const finding = openFinding(
			(found ?? []).find(({ check }) => check === 'x.carry.total') ?? makeFinding({ check: '', severity: 'info' })
		);
		const reports = {
			current: bodyReport({ [total('carried_in')]: 0, [total('carried_out')]: 99 }),
			previous: bodyReport({ [total('carried_out')]: 1 }, { row: { year: 2022 } })
		};
		const sides = findingSides(finding, reports);
		expect(sides.map(({ value }) => value)).toEqual([1, 0]);
		expect(
			sides.map((side) => (side.kind === 'cells' ? side.cells.map(({ previous, subject }) => [previous, subject.cell.value]) : null))
		).toEqual([[[true, 1]], [[false, 0]]]);
		expect(arithmeticWords(sides, 2022)[0]).toContain('2022 年的');
	});

	it('set words against the table', () => {
		const finding = openFinding(
			makeFinding({
				check: 'narrative_contradicts_table',
				severity: 'warning',
				cells: [total('new_requests')],
				left: 12,
				right: 8,
				params: { metric: 'requests_received', rule: 'p.narr.received' },
				quotes: [{ text: '收到申请12件', at: { block: 3, start: 0, end: 7 } }]
			})
		);
		const [left, right] = findingSides(finding, { current: bodyReport(BALANCE), previous: null });
		expect(left).toMatchObject({ kind: 'text', value: 12, metric: { id: 'requests_received' }, passages: [{ text: '收到申请12件' }] });
		expect([idsOf(right), right?.value]).toEqual([[total('new_requests')], 8]);
	});

	it('set words against all others of them', () => {
		const quote = (text: string) => ({ text, at: { block: 0, start: 0, end: text.length } });
		const finding = makeFinding({
			check: 'channels_do_not_sum',
			severity: 'warning',
			left: 10,
			right: 9,
			params: { metric: 'proactive_disclosure_total' },
			quotes: [quote('公开10条'), quote('网站4条'), quote('微信5条')]
		});
		const sides = findingSides(openFinding(finding), { current: null, previous: null });
		expect(sides.map((side) => (side.kind === 'text' ? side.passages.map(({ text }) => text) : []))).toEqual([
			['公开10条'],
			['网站4条', '微信5条']
		]);
	});

	it('leave out rows of a long sum that are 0, and say how many', () => {
		const rows = ['granted_in_full', 'granted_in_part', 'refused_state_secret', 'refused_prohibited_by_law', 'refused_third_party_rights'];
		const zero = ['refused_internal_affairs', 'refused_deliberative_process', 'refused_enforcement_file'];
		const values = Object.fromEntries([...rows.map((row) => [total(row), 1]), ...zero.map((row) => [total(row), 0])]) as Record<
			string,
			number
		>;
		const finding = openFinding(makeFinding({ check: 'any', severity: 'error', cells: Object.keys(values), left: 5 }));
		const reports = { current: bodyReport(values), previous: null };
		const [side] = findingSides(finding, reports);
		const [grid] = sideGrids(side?.kind === 'cells' ? side.cells : [], reports);
		expect([grid?.rows.length, grid?.zeros, grid?.columns.map((column) => column?.id)]).toEqual([5, 3, ['total']]);
		expect(
			arithmeticWords(
				[side].flatMap((one) => one ?? []),
				2022
			)[0]
		).toContain('（其余 3 项为 0） = 5');
	});

	it('show a single row with what stands around its cells', () => {
		const finding = openFinding(makeFinding({ check: 'any', severity: 'error', cells: [total('new_requests')], left: 8 }));
		const reports = { current: bodyReport({ ...BALANCE, 'requests.new_requests.natural_person': 8 }), previous: null };
		const [side] = findingSides(finding, reports);
		const [grid] = sideGrids(side?.kind === 'cells' ? side.cells : [], reports);
		expect(grid?.columns.map((column) => column?.id ?? null)).toEqual(['natural_person', null, 'other_organisation', 'total']);
		expect(grid?.rows[0]?.cells.map((cell) => cell?.here !== null && cell !== null)).toEqual([false, false, false, true]);
	});
});

describe('a passage in its paragraph', () => {
	const text = `${'甲'.repeat(50)}收到申请12件${'乙'.repeat(50)}`;
	it('has a few words either side', () => {
		const found = quoteInContext([{ kind: 'paragraph', text }], { block: 0, start: 50, end: 57 }, ' 收到申请12件');
		expect(found).toEqual({ before: '甲'.repeat(36), passage: '收到申请12件', after: '乙'.repeat(36), cutBefore: true, cutAfter: true });
	});
	it('is not shown where the document has other words there', () => {
		expect(quoteInContext([{ kind: 'paragraph', text }], { block: 0, start: 49, end: 56 }, '收到申请12件')).toBeNull();
		expect(quoteInContext([{ kind: 'paragraph', text }], { block: 4, start: 50, end: 57 }, '收到申请12件')).toBeNull();
	});
});
