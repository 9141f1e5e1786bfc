import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchBodies, type SearchEntry } from '../../../src/lib/search/search-bodies';

const entry = (id: string, name: string, short: string, pinyin: string, place: string): SearchEntry => ({
	id,
	name,
	short,
	pinyin,
	initials: pinyin
		.split(' ')
		.map((syllable) => syllable[0])
		.join(''),
	place
});

const BODIES = [
	entry('1', '海青镇人民政府', '海青镇', 'hai qing zhen', '山东省 青岛市 黄岛区'),
	entry('2', '上海青浦镇人民政府', '上海青浦镇', 'shang hai qing pu zhen', '上海市 青浦区'),
	entry('3', '塔什库勒维吾尔族乡人民政府', '塔什库勒维吾尔族乡', 'ta shi ku le wei wu er zu xiang', '示例省 示例市 北屿县'),
	entry('4', '新河塔塔尔族乡人民政府', '新河塔塔尔族乡', 'xin he ta ta er zu xiang', '示例省 示例市 北屿县'),
	entry('5', '海青镇人民政府', '海青镇', 'hai qing zhen', '黑龙江省 佳木斯市 抚远市'),
	entry('7', '黄岛区海西镇人民政府', '海西镇', 'hai xi zhen', '山东省 青岛市 黄岛区'),
	entry('6', '12团人民政府', '12团', '12 tuan', '新疆')
];
const found = (query: string) => searchBodies(BODIES, query).map(({ entry: { id } }) => id);
const marked = (query: string) => searchBodies(BODIES, query).map(({ entry: { name }, start, end }) => name.slice(start, end));

describe('search over names', () => {
	it.each([
		['characters from the start, then inside', '海青', ['1', '5', '2']],
		['characters from the start of the place, though a region is written before it', '海西', ['7']],
		['a character that begins some names and stands inside another', '海', ['1', '5', '7', '2']],
		['full pinyin', 'haiqing', ['1', '5', '2']],
		['pinyin with spaces, apostrophe and capitals', "Hai q'ing", ['1', '5', '2']],
		['an unfinished last syllable', 'haiq', ['1', '5', '2']],
		['initials', 'hqz', ['1', '5']],
		['initials inside', 'hq', ['1', '5', '2']],
		['full-width letters', 'ｔａ', ['3', '4']],
		['a region narrows it down', '海青 黄岛', ['1']],
		['pinyin and region', 'hq 黑龙江', ['5']],
		['a region alone', '北屿县', ['4', '3']],
		['digits of a name', '12', ['6']],
		['nothing', '', []],
		['blanks only', '　 ', []],
		['a word that no body has', '海青 浙江', []]
	])('%s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	it('does not begin a match inside a syllable', () => {
		expect(found('aiqing')).toEqual([]);
		expect(found('ing')).toEqual([]);
	});

	it('marks the characters that the query stands for', () => {
		expect(marked('ta')).toEqual(['塔', '塔']);
		expect(marked('qing')).toEqual(['青', '青', '青']);
		expect(marked('hq')).toEqual(['海青', '海青', '海青']);
		expect(marked('人民')).toEqual(Array(BODIES.length).fill('人民'));
		expect(marked('tuan')).toEqual(['']);
		expect(marked('北屿')).toEqual(['', '']);
	});

	it('finds a body by any beginning of its pinyin and by any part of its name, and stays within the name', () => {
		const body = fc.constantFrom(...BODIES);
		fc.assert(
			fc.property(body, fc.nat(), fc.nat(), (one, from, length) => {
				const start = from % one.name.length;
				const part = one.name.slice(start, start + 1 + (length % 4));
				const letters = one.pinyin.replaceAll(' ', '');
				expect(found(part)).toContain(one.id);
				expect(found(letters.slice(0, 1 + (length % letters.length)))).toContain(one.id);
			})
		);
		fc.assert(
			fc.property(fc.string(), (query) => {
				for (const { entry: one, start, end } of searchBodies(BODIES, query)) {
					expect(start).toBeLessThanOrEqual(end);
					expect(end).toBeLessThanOrEqual(one.name.length);
				}
			})
		);
	});
});
