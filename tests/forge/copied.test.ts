import { describe, expect, it } from 'vitest';
import type { InventedReport } from '../../src/forge/facts/invented-report';
import { inventCity } from '../../src/forge/place/invent-city';
import { publishedReports } from '../../src/forge/published-reports';
import { compose } from '../../src/forge/write/compose';

/** Sentences of a report with names and numbers left out. */
function sentences({ body, ...rest }: InventedReport): readonly string[] {
	const names = new RegExp(`${body.county}|${body.name}|${body.place}|我(?:镇|乡|街道)`, 'g');
	const text = compose({ body, ...rest }, false).parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []));
	return text
		.flatMap((line) =>
			line
				.replace(names, '@')
				.replace(/\d+/g, '#')
				.split(/[，。]/)
		)
		.filter((words) => words !== '');
}

const shareOf = (report: InventedReport, source: InventedReport): number => {
	const theirs = new Set(sentences(source));
	const own = sentences(report);
	return own.filter((sentence) => theirs.has(sentence)).length / own.length;
};

describe.each(['c.same_year', 'c.own_past'])('%s', { timeout: 30_000 }, (kind) => {
	const plan = { townships: 40, years: { from: 2019, to: 2025 }, seed: 'copied', formats: ['txt'] as const };
	const reports = [...publishedReports(inventCity(plan.townships, plan.seed), { ...plan, mistakes: [kind] })];
	const byPlace = new Map(reports.map(({ report }) => [`${report.body.id} ${report.year}`, report]));
	const copies = reports.flatMap(({ report, stated }) => stated.map(({ other }) => ({ report, other })));

	it('takes the words of the report it names, and its own names and numbers', () => {
		expect(copies.length).toBeGreaterThan(100);
		for (const { report, other } of copies) {
			const source = byPlace.get(`${other?.body} ${other?.year}`);
			if (source === undefined) throw new Error(`no report ${JSON.stringify(other)}`);
			expect(other?.body === report.body.id).toBe(kind === 'c.own_past');
			expect(shareOf(report, source)).toBeGreaterThan(0.75);
		}
	});

	it('tells of its own tables', () => {
		for (const { report } of copies) {
			const received = report.narrative.find(({ metric }) => metric === 'requests_received');
			const cell = report.cells.get('requests.new_requests.total');
			if (received !== undefined && cell?.state === 'number') expect(received.value).toBe(cell.value);
		}
	});
});
