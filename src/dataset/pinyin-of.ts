import { customPinyin, pinyin } from 'pinyin-pro';

// Readings that place names have and the library's dictionary lacks: 什 is shí in transcribed Turkic names.
customPinyin({ 喀什: 'kā shí', 塔什: 'tǎ shí', 图什: 'tú shí', 乌什: 'wū shí', 克什: 'kè shí' });

/** Syllables of a name without tones, ü written v; letters and digits that are no Chinese stay together, in lower case. */
export function pinyinOf(name: string): readonly string[] {
	return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
		.map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
		.filter((syllable) => syllable !== '');
}
