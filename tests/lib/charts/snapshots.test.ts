import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPatterns } from '../../../src/lib/charts/outcome-patterns';
import { renderSvg } from '../../../src/lib/charts/render-svg';
import { formatSvg } from './format-svg';
import { SNAPSHOT_CASES as CASES } from './snapshot-case-list';

const BUILDERS = 'src/lib/charts';
const SNAPSHOTS = 'tests/lib/charts/snapshots';

const DRAWINGS = CASES.flatMap(({ name, heights, width = 600, patterns = false, build }) =>
	[
		{ file: `${name}.compact.svg`, size: { width: 328, height: heights.compact, compact: true } },
		{ file: `${name}.wide.svg`, size: { width, height: heights.wide, compact: false } }
	].map((drawing) => ({ ...drawing, name, patterns, build }))
);

/** Files that export a function which returns an option. */
const builderNames = (): readonly string[] =>
	readdirSync(BUILDERS)
		.filter((file) =>
			/^export function \w+\((?!option: ChartOption)[^{]*?\): ChartOption \{/m.test(readFileSync(`${BUILDERS}/${file}`, 'utf8'))
		)
		.map((file) => file.replace(/\.ts$/, ''));

const builderOf = (name: string): string | undefined => name.split('--')[0];

describe('drawings of fixed data', () => {
	it.each(DRAWINGS)('$file', async ({ file, name, size, patterns, build }) => {
		const plain = renderSvg(build(size), size, { id: 'chart', label: name });
		const svg = patterns ? withPatterns(plain) : plain;
		await expect(formatSvg(svg, '../../../../src/lib/tokens.css')).toMatchFileSnapshot(`snapshots/${file}`);
	});

	it('there is a case for every builder', () => {
		expect(builderNames()).toContain('outcome-shares');
		expect(builderNames().filter((builder) => !CASES.some(({ name }) => builderOf(name) === builder))).toEqual([]);
	});

	it('cases are named after a builder, each once, and no drawing is kept without its case', () => {
		expect(CASES.map(({ name }) => name).filter((name) => !builderNames().includes(builderOf(name) ?? ''))).toEqual([]);
		expect(readdirSync(SNAPSHOTS).filter((kept) => !DRAWINGS.some(({ file }) => file === kept))).toEqual([]);
		expect(new Set(DRAWINGS.map(({ file }) => file)).size).toBe(DRAWINGS.length);
	});
});
