import { describe, expect, it } from 'vitest';
import { loadSpelling } from '../../../src/lib/import/load-spelling';
import { RegionDirectory } from '../../../src/lib/import/region-directory';
import { hintedRegions, hintWords } from '../../../src/lib/import/region-hints';

const directory = new RegionDirectory([
	['11', '甲省'],
	['1101', '乙市'],
	['110101', '望澜县'],
	['110101001', '城关镇'],
	['110101002', '新城关镇'],
	['110102', '北屿县'],
	['110102001', '城关镇'],
	['110102002', '城关镇街道']
]);
const codes = (query: string, spell: Parameters<typeof directory.search>[2] = null) =>
	directory.search(query, 9, spell).shown.map(({ code }) => code);

describe('the register', () => {
	it('says what a region lies in', () => {
		expect(directory.entry('110101001')).toEqual({ code: '110101001', name: '城关镇', above: ['甲省', '乙市', '望澜县'] });
		expect(directory.entry('999')).toBeNull();
	});

	it('is searched by name, the very name first', () => {
		expect(codes('城关镇')).toEqual(['110101001', '110102001', '110102002', '110101002']);
		expect(codes('')).toEqual([]);
		expect(codes('丁')).toEqual([]);
	});

	it('narrows by the names above', () => {
		expect(codes('望澜 城关镇')).toEqual(['110101001', '110101002']);
		expect(codes('城关镇 望澜')).toEqual([]);
	});

	it('says how many there are, and shows as many as asked for', () => {
		const { found, shown } = directory.search('城关', 2);
		expect([found, shown.length]).toEqual([4, 2]);
	});

	it('is searched by pinyin and initials once the sounds are there', async () => {
		expect(codes('chengguan')).toEqual([]);
		const spell = await loadSpelling();
		expect(codes('chengguan', spell)).toEqual(['110101001', '110102001', '110102002']);
		expect(codes('wlx cgz', spell)).toEqual(['110101001']);
	});
});

describe('what speaks for a region', () => {
	const regions = ['110101001', '110102001'].flatMap((code) => directory.entry(code) ?? []);

	it('is the folder, also without the word for the kind of place, before the text', () => {
		const [first, second] = hintedRegions(regions, '年报/北屿', '望澜县城关镇');
		expect([first?.region.code, first?.fitsFolder, first?.named]).toEqual(['110102001', true, null]);
		expect([second?.region.code, second?.fitsFolder, second?.named]).toEqual(['110101001', false, '望澜县']);
		expect(first && second && [hintWords(first), hintWords(second)]).toEqual(['文件夹名相符', '文中提到望澜县']);
	});

	it('is nothing where neither says anything', () => {
		expect(hintedRegions(regions, '', '').map(hintWords)).toEqual(['', '']);
	});
});
