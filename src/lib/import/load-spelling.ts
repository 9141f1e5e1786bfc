import type { Spell } from './region-directory';

/** How names sound, by the everyday reading of each character. The dictionary is fetched when it is first needed. */
export async function loadSpelling(): Promise<Spell> {
	const { pinyin } = await import('pinyin-pro');
	const sounds = new Map<string, string>();
	const sound = (character: string): string => {
		const known = sounds.get(character);
		if (known !== undefined) return known;
		const made = pinyin(character, { toneType: 'none', v: true });
		sounds.set(character, made);
		return made;
	};
	return (name) => [...name].map(sound).join(' ');
}
