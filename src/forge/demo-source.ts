import { inventHistory } from './facts/invent-history';
import { printReport } from './facts/print-report';
import { inventCity, type InventedCity } from './place/invent-city';
import type { InventedBody } from './place/invented-body';
import { createRandom } from './random';
import { truthOf, type Truth } from './truth';
import { chooseWriter, type Format } from './write/choose-writer';

/** What to generate. */
export interface ForgePlan {
	readonly townships: number;
	readonly years: { readonly from: number; readonly to: number };
	readonly seed: string;
	readonly formats: readonly Format[];
}

/** A written document, where it goes in the source folder, and what it says. */
export interface SourceFile {
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly truth: Truth;
	readonly body: InventedBody;
}

/** The documents of a plan, body by body and year by year, made one at a time; reports never published are left out. */
export function* forgeDocuments(city: InventedCity, plan: ForgePlan): Generator<SourceFile> {
	for (const body of city.bodies) {
		for (const facts of inventHistory(body, plan.years.to, plan.seed)) {
			if (facts.year < plan.years.from || !facts.reported) continue;
			const report = printReport(body, facts, plan.seed);
			const { write, style } = chooseWriter(report, plan.formats, createRandom(`${report.wording}/format`));
			const { name, bytes } = write(report, style);
			const path = `reports/${name}`;
			yield { path, bytes, truth: truthOf(report, path), body };
		}
	}
}

/** A table as rows of text, its header first. */
type Rows = readonly (readonly (string | number)[])[];

/** The tables that go beside the documents, by file name. */
export function sourceTables(
	city: InventedCity,
	plan: ForgePlan,
	files: readonly Pick<SourceFile, 'path' | 'body'>[]
): Readonly<Record<string, Rows>> {
	return {
		'regions.csv': [['code', 'name', 'level', 'parent'], ...city.regions.map((r) => [r.code, r.name, r.level, r.parent ?? ''])],
		'roster.csv': [
			['body_id', 'name', 'type', 'region', 'from_year', 'to_year'],
			...city.bodies.map((b) => [b.id, b.name, b.type, b.id, plan.years.from, plan.years.to])
		],
		'documents.csv': [
			['file', 'body', 'province', 'city', 'county', 'source_url'],
			...files.map(({ path, body }) => [path, body.name, body.province, body.city, body.county, ''])
		]
	};
}

/** `dataset.json` of an invented data set. */
export const DEMO_DESCRIPTION = {
	id: 'demo',
	title: { zh: '示例市', en: 'Demo City' },
	invented: true,
	licence: 'CC0-1.0',
	caveat: {
		zh: '示例市及其区县、乡镇街道和全部数字均为虚构，由程序生成，不反映任何真实地方。',
		en: 'Demo City, its counties, townships and every figure are invented by a program; they describe no real place.'
	}
} as const;

/** The places of a plan. */
export function cityOf(plan: ForgePlan): InventedCity {
	return inventCity(plan.townships, plan.seed);
}
