import type { Region } from '../core/model/region';
import type { Body } from './report-facts';

const byKey = <T>(entries: Iterable<readonly [string, T]>): readonly T[] =>
	[...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);

/** The distinct bodies met while reports stream by; of several names of one body that of its latest year counts. */
export class BodyList {
	readonly #bodies = new Map<string, { body: Body; year: number }>();

	/** Notes a body as named in the report of `year`; a roster's name, of year `Infinity`, counts before any. */
	add(body: Body, year: number): void {
		const known = this.#bodies.get(body.id);
		if (known === undefined || known.year <= year) this.#bodies.set(body.id, { body, year });
	}

	/** Bodies in order of their ids. */
	bodies(): readonly Body[] {
		return byKey(this.#bodies).map(({ body }) => body);
	}

	/** Regions these bodies lie in, in order of their codes. */
	regions(): readonly Region[] {
		const regions = new Map<string, Region>();
		for (const { body } of this.#bodies.values()) {
			for (const region of body.places) regions.set(region.code, region);
		}
		return byKey(regions);
	}
}
