import { expectedIn } from './in-scope';
import type { IndependentDataset } from './read-dataset';

/** A cell added up over the bodies expected in a region for a year, told from the CSV files alone. */
export interface AddedUp {
	/** `null` where no body states it. */
	readonly sum: number | null;
	/** Bodies that state it with their figure, by id. */
	readonly parts: ReadonlyMap<string, number>;
	readonly expected: number;
}

/** Every cell that a report of the region has in the tables of one generation (`form-2021`), added up. Throws without a roster. */
export function addUp(dataset: IndependentDataset, region: string, year: number, form: string): ReadonlyMap<string, AddedUp> {
	const expected = expectedIn(dataset, { region, from: year, to: year });
	if (expected === null) throw new Error('without a roster nothing may be added up');
	const cells = new Map<string, Map<string, number>>();
	for (const { body, report } of expected) {
		if (report === null) continue;
		for (const [figure, { value }] of report.cells) {
			const table = report.tables.get(figure.split('.')[0] ?? '');
			if (table?.form !== form || table.state === 'image') continue;
			const parts = cells.get(figure) ?? new Map<string, number>();
			cells.set(figure, parts);
			if (value !== null) parts.set(body.id, value);
		}
	}
	return new Map(
		[...cells].map(([figure, parts]) => {
			const millionths = [...parts.values()].reduce((sum, value) => sum + Math.round(value * 1e6), 0);
			return [figure, { sum: parts.size === 0 ? null : millionths / 1e6, parts, expected: expected.length }];
		})
	);
}
