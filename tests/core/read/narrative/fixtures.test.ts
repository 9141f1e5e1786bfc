import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/model/report';
import { readReport } from '../../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../../src/core/region/region-index';
import { textDocument } from '../print-form';

type Value = number | null;

/** A short report with its labels; see the fixtures' README. */
interface Labelled {
	readonly id: string;
	readonly text: string;
	readonly year: number | null;
	readonly narrative: Readonly<Record<string, { readonly value: Value; readonly qualifier: string | null }>>;
	readonly acceptable?: Readonly<Record<string, readonly Value[]>>;
}

const NO_REGIONS = buildRegionIndex([]);

/** Figures that the reader is known to miss or to get wrong; each is mended one day, and its line then leaves this list. */
const KNOWN = JSON.parse(readFileSync('tests/fixtures/narrative/known-mistakes.json', 'utf8')) as readonly string[];

function labelled(name: string): readonly Labelled[] {
	const lines = readFileSync(`tests/fixtures/narrative/${name}.jsonl`, 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line) as Labelled);
}

function read({ text }: Labelled): Report {
	const reading = readReport(textDocument(text.split('\n')), NO_REGIONS);
	if (reading.kind !== 'annual-report') throw new Error(`not read as a report: ${reading.reason}`);
	return reading;
}

/** What differs from the labels, as `id metric expected/got`. */
function mistakes(report: Labelled): readonly string[] {
	const got = new Map(read(report).narrative.flatMap((figure) => (figure.headline ? [[figure.metric, figure] as const] : [])));
	const metrics = new Set([...Object.keys(report.narrative), ...got.keys()]);
	return [...metrics].flatMap((metric) => {
		const figure = got.get(metric);
		const label = report.narrative[metric];
		const isImplied = metric === 'new_media_items' && figure?.scope != null && label === undefined;
		const isFair = (report.acceptable?.[metric] ?? []).includes(figure === undefined ? null : figure.value);
		const isRight = figure === undefined ? label === undefined : label?.value === figure.value && label.qualifier === figure.qualifier;
		if (isRight || isFair || isImplied) return [];
		return [`${report.id} ${metric} ${String(label?.value ?? 'none')}/${figure === undefined ? 'none' : String(figure.value)}`];
	});
}

describe('labelled reports', () => {
	const reports = labelled('reports');

	it('cover every metric that can have a figure for the year', () => {
		const metrics = new Set(reports.flatMap(({ narrative }) => Object.keys(narrative)));
		expect(metrics.size).toBe(30);
		expect(reports.length).toBeGreaterThan(150);
	});

	it('are read as labelled, but for known mistakes', () => {
		expect(reports.flatMap(mistakes).sort()).toEqual([...KNOWN].sort());
	});

	it('quote words that hold the figure, at their place', () => {
		for (const report of reports) {
			for (const { quote, at } of read(report).narrative) {
				const line = report.text.split('\n')[at.block] ?? '';
				expect('start' in at ? line.slice(at.start, at.end) : '').toBe(quote);
			}
		}
	});
});
