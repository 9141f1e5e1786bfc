import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../src/dataset/pinyin-of';

describe('pinyinOf', () => {
	it.each([
		['友谊路街道', 'you yi lu jie dao'],
		['女山湖镇', 'nv shan hu zhen'],
		['长兴镇', 'chang xing zhen'],
		['塔什库勒维吾尔族乡', 'ta shi ku le wei wu er zu xiang'],
		['六安市', 'lu an shi'],
		['蔄山镇A1区', 'man shan zhen a1 qu'],
		['“一带”（南）', 'yi dai nan'],
		['', '']
	])('%s', (name, syllables) => expect(pinyinOf(name).join(' ')).toBe(syllables));
});
