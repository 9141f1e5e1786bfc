import { describe, expect, it } from 'vitest';
import { resolveBody } from '../../src/dataset/resolve-body';
import type { BodySource } from '../../src/dataset/resolve-body';
import { REGISTER } from '../support/sample-facts';

const source = (
	regionName: string,
	places: readonly [string | null, string | null, string | null],
	changes: Partial<BodySource> = {}
): BodySource => {
	const [province, city, county] = places;
	return { name: `${regionName}人民政府`, type: 'government', level: 'township', regionName, hint: { province, city, county }, ...changes };
};
const resolve = (given: BodySource): object => {
	const { body, mismatch } = resolveBody(given, REGISTER);
	return {
		id: body.id,
		region: body.region,
		match: body.match,
		places: body.places.map(({ code }) => code),
		problem: mismatch?.('f.csv', 7).code ?? null
	};
};

describe('resolveBody', () => {
	it('takes the region code of the one region that fits', () => {
		expect(resolve(source('青石镇', ['测试省', '测试市', '东山县']))).toEqual({
			id: '980101001',
			region: '980101001',
			match: 'exact',
			places: ['98', '9801', '980101', '980101001'],
			problem: null
		});
	});

	it.each([
		['a municipality that is named again as its city', source('柳林街道', ['直辖市', '直辖市', '河口区']), '970101001'],
		['a municipality without a city', source('柳林街道', ['直辖市', null, '河口区']), '970101001'],
		['a city without counties', source('大浪镇', ['测试省', '无县市', null]), '980200101'],
		['a name that is unique without any place', source('北桥街道', [null, null, null]), '980101002']
	])('finds %s', (_, given, id) => expect(resolve(given)).toMatchObject({ id, match: 'exact' }));

	it('keeps a name that two places bear under their nearest common place', () => {
		expect(resolve(source('青石镇', ['测试省', '测试市', null]))).toEqual({
			id: '9801-qingshizhen',
			region: null,
			match: 'ambiguous',
			places: ['98', '9801'],
			problem: 'ambiguous_region'
		});
	});

	it('keeps a name the register has not under the nearest known place', () => {
		expect(resolve(source('绿水乡', ['测试省', '测试市', '东山县']))).toEqual({
			id: '980101-lvshuixiang',
			region: null,
			match: 'none',
			places: ['98', '9801', '980101'],
			problem: 'no_region'
		});
	});

	it('does not take a namesake elsewhere for a township of a county the register has not', () => {
		expect(resolve(source('北桥街道', ['测试省', '测试市', '新开区']))).toMatchObject({ id: '9801-xinkaiqu-beiqiaojiedao', match: 'none' });
	});

	it('takes a township whose kind has changed for the one of that name in its county, and says so', () => {
		expect(resolve(source('青石乡', ['测试省', '测试市', '东山县']))).toMatchObject({
			id: '980101001',
			match: 'exact',
			problem: 'other_name'
		});
		expect(resolve(source('北桥镇', ['测试省', '测试市', '东山县']))).toMatchObject({ id: '980101002', problem: 'other_name' });
		expect(resolve(source('北桥镇', ['测试省', '测试市', null]))).toMatchObject({ match: 'none' });
		expect(resolveBody(source('青石乡', ['测试省', '测试市', '东山县']), REGISTER).body.shortName).toBe('青石乡');
	});

	it('finds a township of a development zone where the city has one of that name', () => {
		const found = resolve(source('北桥街道', ['测试省', '测试市', '测试经开区']));
		expect(found).toMatchObject({ id: '980101002', match: 'exact', problem: 'other_name' });
		expect(resolve(source('青石镇', ['测试省', '测试市', '测试经开区']))).toMatchObject({ match: 'none', problem: 'no_region' });
		expect(resolve(source('北桥街道', [null, null, '测试经开区']))).toMatchObject({ match: 'none' });
	});

	it('gives one department one id, whether its name is short or written out', () => {
		const office = (name: string): object =>
			resolve(source('东山县', ['测试省', '测试市', null], { name, type: 'department', level: 'county' }));
		expect(office('东山县卫健局')).toMatchObject({ id: '980101-weishengjiankangju' });
		expect(office('东山县卫生健康局')).toMatchObject({ id: '980101-weishengjiankangju' });
	});

	it('keeps a body of which no place is known', () => {
		expect(resolve(source('绿水乡', [null, null, null]))).toMatchObject({ id: '00-lvshuixiang', places: [], match: 'none' });
	});

	it('gives a department the code of its government and a slug', () => {
		const department = source('东山县', ['测试省', '测试市', null], { name: '东山县发展和改革局', type: 'department', level: 'county' });
		expect(resolve(department)).toMatchObject({ id: '980101-fazhanhegaigeju', region: '980101', match: 'exact' });
		const office = source('测试省', [null, null, null], { name: '测试省人民政府办公厅', type: 'department', level: 'province' });
		expect(resolve(office)).toMatchObject({ id: '98-bangongting', match: 'exact' });
	});

	it('gives the same id whatever was resolved before', () => {
		const given = source('绿水乡', ['测试省', '测试市', '东山县']);
		const first = resolve(given);
		resolve(source('绿水镇', ['测试省', '测试市', '东山县']));
		expect(resolve(given)).toEqual(first);
	});

	it('says file, row and what became of it', () => {
		const { mismatch } = resolveBody(source('绿水乡', ['测试省', '测试市', '东山县']), REGISTER);
		expect(mismatch?.('f.csv', 7)).toMatchObject({ file: 'f.csv', row: 7, severity: 'warning' });
		expect(mismatch?.('f.csv', 7).message).toContain('980101-lvshuixiang');
	});
});
