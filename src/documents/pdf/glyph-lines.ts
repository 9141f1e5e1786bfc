import type { Box, Glyph } from './marks';

/** Characters of one line in reading order. */
export interface GlyphLine {
	readonly text: string;
	readonly box: Box;
	readonly size: number;
}

/** Characters whose middles differ by less than this, in sizes, are on one line. */
const LINE = 0.5;
/** A gap of this width, in sizes, is a space. */
const SPACE = 0.3;
/** A gap of this width parts what stands side by side, as cells do. */
const COLUMN = 1.6;

/**
 * Characters as lines, from top to bottom and from left to right; type turned on its side is read along its own direction.
 * A wide gap is a tab, a narrow one a space.
 */
export function glyphLines(glyphs: readonly Glyph[]): readonly GlyphLine[] {
	const turned = mostTurned(glyphs);
	const across = turned === 0 ? glyphs : glyphs.map((glyph) => upright(glyph, turned));
	const lines: Glyph[][] = [];
	for (const glyph of [...across].sort((a, b) => a.y - b.y)) {
		const line = lines.at(-1);
		const last = line?.at(-1);
		if (line !== undefined && last !== undefined && glyph.y - last.y < LINE * Math.min(glyph.size, last.size)) line.push(glyph);
		else lines.push([glyph]);
	}
	return lines.map((line) => lineOf(line.sort((a, b) => a.x - b.x)));
}

function lineOf(glyphs: readonly Glyph[]): GlyphLine {
	let text = '';
	let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	glyphs.forEach((glyph, i) => {
		const last = glyphs[i - 1];
		const gap = last === undefined ? 0 : (glyph.x - glyph.half - last.x - last.half) / Math.max(glyph.size, last.size);
		text += (gap >= COLUMN ? '\t' : gap >= SPACE ? ' ' : '') + glyph.text;
		box = around(box, boxOf(glyph));
	});
	return { text, box, size: Math.max(...glyphs.map(({ size }) => size)) };
}

/** The box of a character. */
export function boxOf({ x, y, half, size, turn }: Glyph): Box {
	const [across, down] = turn % 2 === 0 ? [half, size / 2] : [size / 2, half];
	return [x - across, y - down, x + across, y + down];
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
	return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** A box to a tenth of a point, as far as a reader needs it. */
export function toTenths([left, top, right, bottom]: Box): Box {
	const tenths = (place: number): number => Math.round(place * 10) / 10;
	return [tenths(left), tenths(top), tenths(right), tenths(bottom)];
}

/** The direction of most of the characters. */
function mostTurned(glyphs: readonly Glyph[]): Glyph['turn'] {
	const counts = [0, 0, 0, 0];
	for (const { turn } of glyphs) counts[turn] = (counts[turn] as number) + 1;
	return counts.indexOf(Math.max(...counts)) as Glyph['turn'];
}

function upright(glyph: Glyph, turn: Glyph['turn']): Glyph {
	const { x, y } = glyph;
	const [across, down] = turn === 1 ? [y, -x] : turn === 2 ? [-x, -y] : [-y, x];
	return { ...glyph, x: across, y: down, turn: ((((glyph.turn - turn) % 4) + 4) % 4) as Glyph['turn'] };
}
