import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadRegion, type RegionData } from '../../../src/lib/queries/load-region';
import { baseLocale, overwriteGetLocale } from '../../../src/lib/paraglide/runtime';
import { leftOut } from '../../../src/lib/region/left-out';
import { regionSummary } from '../../../src/lib/region/region-summary';
import { chosenBlock, rollUpBlocks, type RollUpBlock } from '../../../src/lib/region/roll-up-blocks';
import { rollUpCsv } from '../../../src/lib/region/roll-up-csv';
import { subRegionsTable } from '../../../src/lib/region/sub-regions-table';
import type { TextPart } from '../../../src/lib/summary/text-parts';
import { nativeFixtures } from '../../support/native-fixture';
import { HOSTILE, regionFixture } from './region-fixture';

const PLACE = { locale: 'zh-CN', dataset: 'demo' } as const;
const FEE = 'art20_8.administrative_fee.fee_amount_this_year';
const open = nativeFixtures();
const regions = new Map<string, RegionData>();

beforeAll(async () => {
	for (const [name, roster, third] of [
		['census', true, false],
		['full', true, true],
		['sample', false, false]
	] as const) {
		const engine = await open(regionFixture(roster, third));
		for (const code of ['99', '990101', '990102', '980101']) {
			const data = await loadRegion(engine, { code, year: null, level: 'township', all: false });
			if (data) regions.set(`${name} ${code}`, data);
		}
	}
});

afterEach(() => overwriteGetLocale(() => baseLocale));

function region(name: string): RegionData {
	const data = regions.get(name);
	if (data === undefined) throw new Error(`no region ${name}`);
	return data;
}

const plain = (parts: readonly TextPart[]): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const summary = (name: string): string => regionSummary(region(name), PLACE).map(plain).join(' ');

function blocks(name: string): readonly RollUpBlock[] {
	const { ofYear } = region(name);
	return ofYear?.rollUp ? rollUpBlocks(ofYear.rollUp, ofYear.own) : [];
}

const fees = (name: string) => blocks(name)[0]?.cells.get(FEE);

describe('regionSummary', () => {
	it('with a roster says who reported, who did not, what was published, received and granted, and who stands out', () => {
		expect(summary('census 990101')).toBe(
			'2024 年，名单上 3 个乡镇街道中有 2 个公布了年报，其中 1 个迟报。 ' +
				`未见年报的：${HOSTILE}。 ` +
				'2 个写明了主动公开总数，一共 400 条；最多的是乙镇，≈ 300 条。 ' +
				'2 个写明了收到的公开申请，一共 40 件；其中 1 个一件也没有，甲镇一家就有 40 件。 ' +
				'办结的 40 件里，24 件得到全部或部分公开，约 60%。'
		);
	});

	it('leaves out what nobody states, and makes no rate of few cases', () => {
		expect(summary('census 990102')).toBe(
			'2024 年，名单上 1 个乡镇街道中有 1 个公布了年报。 1 个写明了收到的公开申请，一共 3 件。 ' +
				'办结 3 件，其中 1 件得到全部或部分公开；件数太少，不算比例。'
		);
	});

	it('without a roster says what the sample holds, adds nothing up and calls nobody missing', () => {
		const words = summary('sample 990101');
		expect(words).toBe(
			'本样本收录这里的年报 3 份，出自 2 个乡镇街道，2023–2024 年。 写明主动公开总数的 3 份，写明收到公开申请的 2 份。 ' +
				'收到申请最多的一份是甲镇 2024 年的，40 件。 这是能公开读到的一部分，不代表这个地区，所以不合计，也不说谁缺报。'
		);
		expect(words).not.toMatch(/一共|覆盖|未见/);
	});

	it('says so where there is nothing', () => {
		expect(summary('census 980101')).toBe('这个数据集没有收录这里乡镇街道的年报。');
	});

	it('says the same in English', () => {
		overwriteGetLocale(() => 'en');
		expect(summary('census 990101')).toContain(
			'For 2024, 2 of the 3 townships and subdistricts on the roster published their report, 1 of them late.'
		);
		expect(summary('census 990101')).toContain(`No report was seen from ${HOSTILE}.`);
		expect(summary('sample 990101')).toContain('does not represent the region, so nothing is added up and nobody is called missing.');
	});
});

describe('rollUpBlocks', () => {
	it('fills a cell with the sum of those who state it', () => {
		expect(fees('full 990101')).toMatchObject({ cell: { value: 3.3, state: 'number' }, sum: { stated: 3, silent: {} } });
		expect(fees('census 990101')).toMatchObject({ cell: { value: 3.3 }, sum: { stated: 2, silent: { no_report: 1 } } });
	});

	it('shows the state of a cell that nobody states, not 0', () => {
		expect(fees('census 990102')).toMatchObject({ cell: { value: null, state: 'blank' }, sum: { stated: 0, silent: { blank: 1 } } });
	});

	it('is checked against the own report only where nobody is missing', () => {
		expect(fees('full 990101')).toMatchObject({ own: { value: 3.3 }, check: 'equal' });
		expect(blocks('full 990101')[0]?.check).toEqual({ equal: 1, differs: 0, unverifiable: 0, verdict: 'pass' });
		expect(fees('census 990101')).toMatchObject({ own: { value: 3.3 }, check: 'unverifiable' });
		expect(blocks('census 990101')[0]?.check?.verdict).toBe('unverifiable');
		expect(fees('census 990102')).toMatchObject({ own: null, check: null });
	});

	it('finds a difference', () => {
		const { ofYear } = region('full 990101');
		const rollUp = ofYear?.rollUp;
		const tables = rollUp?.tables.map((table) => ({ ...table, sums: table.sums.map(() => 4) })) ?? [];
		const [block] = rollUpBlocks({ tables, named: [] }, ofYear?.own ?? null);
		expect(block?.check).toEqual({ equal: 0, differs: 1, unverifiable: 0, verdict: 'fail' });
	});

	it('names who is left out, each name a link', () => {
		const [block] = blocks('census 990101');
		const parts = block === undefined ? [] : leftOut(block, 2024, PLACE);
		expect(plain(parts)).toBe(`没有加进来：未见年报 1 个：${HOSTILE}。`);
		expect(parts.find((part) => typeof part !== 'string')).toEqual({ text: HOSTILE, href: '/demo/body/990101003/?year=2024' });
		expect(blocks('full 990101').map((one) => leftOut(one, 2024, PLACE))).toEqual([[]]);
	});

	it('finds the table that an address means', () => {
		const all = blocks('full 990101');
		expect(chosenBlock(all, FEE, null)).toBe(all[0]);
		expect(chosenBlock(all, FEE, 'form-2019')).toBe(all[0]);
		expect(chosenBlock(all, 'art20_8.nothing.here', null)).toBeNull();
	});
});

describe('rollUpCsv', () => {
	it('has a row for each cell: sum or state, what it rests on, who is left out, and the check', () => {
		const table = rollUpCsv(blocks('census 990101'), '汇总表');
		expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
			[
				'第二十条第（八）项（2021 年版）',
				'行政事业性收费',
				expect.stringContaining('本年收费金额'),
				'万元',
				3.3,
				2,
				3,
				'未见年报 1',
				3.3,
				'无法核对'
			]
		]);
		expect(table.columns).toHaveLength(10);
		expect(rollUpCsv(blocks('census 990102'), '汇总表').rows[0]?.map(({ value }) => value)).toEqual([
			...Array.from({ length: 3 }, () => expect.any(String) as string),
			'万元',
			'空白',
			0,
			1,
			'空白 1'
		]);
	});
});

describe('subRegionsTable', () => {
	const rows = (name: string, roster: boolean) =>
		subRegionsTable(region(name).ofYear?.subRegions ?? [], '下级地区', roster, PLACE).rows.map((row) => row.map(({ value }) => value));

	it('with a roster has sums with how many state them; a share of few cases as cases', () => {
		expect(rows('census 99', true)).toEqual([['示例市', 4, 3, 1, 400, 2, 43, 3, '58.1%', 43]]);
	});

	it('without one counts reports only', () => {
		expect(rows('sample 99', false)).toEqual([['示例市', 3, 2, 3]]);
	});
});
