import type { Glyph } from './marks';

/** Copies of a character that are closer than this, in sizes, are printed over each other to look bold. */
const CLOSE = 0.2;

/** The characters of a page, each once: bold type and shadows are often the same text printed again a hair beside it. */
export function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
	const seen = new Map<string, Glyph[]>();
	return glyphs.filter((glyph) => {
		const same = seen.get(glyph.text);
		if (same === undefined) {
			seen.set(glyph.text, [glyph]);
			return true;
		}
		const reach = CLOSE * glyph.size;
		if (same.some(({ x, y }) => Math.abs(x - glyph.x) < reach && Math.abs(y - glyph.y) < reach)) return false;
		same.push(glyph);
		return true;
	});
}
