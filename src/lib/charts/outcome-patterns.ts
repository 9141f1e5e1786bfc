/** Outcomes that have a pattern, by the end of their token (`--o-part`); granted in full stays plain. */
const PATTERNED = 'part|refused|unavailable|notprocessed|other';

function pattern(outcome: string, size: number, ink: string, turn = 0): string {
	const transform = turn === 0 ? '' : ` patternTransform="rotate(${turn})"`;
	// Not a fill attribute: the ground is what the style sheet would paint with the pattern itself.
	const ground = `<rect width="${size}" height="${size}" style="fill:var(--o-${outcome})"/>`;
	return `<pattern id="pattern-${outcome}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${transform}>${ground}${ink}</pattern>`;
}

const lines = (outcome: string, path: string, width: number): string =>
	`<path d="${path}" stroke="var(--on-${outcome})" stroke-width="${width}" stroke-opacity="0.6"/>`;

const dots = (outcome: string, places: readonly (readonly [number, number])[]): string =>
	places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.2" fill="var(--on-${outcome})" fill-opacity="0.6"/>`).join('');

/**
 * SVG patterns of the outcomes, for a `<defs>`: slanting lines, lines across, dots, upright lines, short dashes.
 * Their ids are `pattern-part` and so on; the style sheet of patterns paints with them what is filled in an outcome's colour.
 */
export const OUTCOME_PATTERNS = [
	pattern('part', 6, lines('part', 'M0 3H6', 2), -45),
	pattern('refused', 5, lines('refused', 'M0 2.5H5', 1.2)),
	pattern(
		'unavailable',
		8,
		dots('unavailable', [
			[2, 2],
			[6, 6]
		])
	),
	pattern('notprocessed', 5, lines('notprocessed', 'M2.5 0V5', 1.2)),
	pattern('other', 10, lines('other', 'M2.5 1V5M7.5 6V10', 1.5))
].join('');

/**
 * A drawing that has the patterns in itself, for a file: fills in an outcome's colour become its pattern, and labels on
 * them get a plate of that colour. Colours are still `var(--token)`.
 */
export function withPatterns(svg: string): string {
	return svg
		.replace(new RegExp(`fill="var\\(--o-(${PATTERNED})\\)"`, 'g'), 'fill="url(#pattern-$1)"')
		.replace(
			new RegExp(`(<text [^>]*fill="var\\(--on-(${PATTERNED})\\)")`, 'g'),
			'$1 stroke="var(--o-$2)" stroke-width="6" stroke-linejoin="round" paint-order="stroke"'
		)
		.replace(/^<svg [^>]*>/, `$&<defs>${OUTCOME_PATTERNS}</defs>`);
}
