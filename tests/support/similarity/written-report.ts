import type { OwnNames } from '../../../src/core/check/similar/name-pattern';
import { inventHistory } from '../../../src/forge/facts/invent-history';
import { printReport } from '../../../src/forge/facts/print-report';
import type { InventedCity } from '../../../src/forge/place/invent-city';
import type { InventedBody } from '../../../src/forge/place/invented-body';
import { createRandom, type Random } from '../../../src/forge/random';
import { compose } from '../../../src/forge/write/compose';
import { ownSentence } from './own-prose';

/** A report as paragraphs, without its tables. */
export interface WrittenReport {
	readonly body: InventedBody;
	readonly year: number;
	readonly paragraphs: readonly string[];
}

/** `stock`: as the forge writes it, from a few hundred clauses. `own`: with sentences of the body's own besides, as real reports have them. */
export type Prose = 'stock' | 'own';

const FEWEST_SENTENCES = 20;
const MOST_SENTENCES = 45;

export const namesOf = ({ name, place, county, city, province }: InventedBody): OwnNames => ({
	name,
	shortName: place,
	places: [county, city, province]
});

/** Sentences of the body's own go after the paragraphs of running text, some after each. */
function withOwnSentences(paragraphs: readonly string[], random: Random): readonly string[] {
	const places = paragraphs.flatMap((text, index) => (text.endsWith('。') && index > 1 ? [index] : []));
	const written = [...paragraphs];
	for (let left = random.int(FEWEST_SENTENCES, MOST_SENTENCES); left > 0; left--) {
		const place = random.pick(places);
		written[place] = `${written[place] ?? ''}${ownSentence(random)}`;
	}
	return written;
}

/** Reports of one year of all bodies of a city, independent of each other. */
export function writtenReports(city: InventedCity, year: number, seed: string, prose: Prose): readonly WrittenReport[] {
	return city.bodies.flatMap((body) =>
		[...inventHistory(body, { from: year, to: year }, seed)].map((facts) => {
			const report = printReport(body, facts, seed);
			const { title, parts, signature } = compose(report, false);
			const text = parts.flatMap((part) => ('text' in part ? [part.text] : []));
			const paragraphs = [title, ...text, ...signature];
			const random = createRandom(`${seed}/${body.id}/${year}/own`);
			return { body, year, paragraphs: prose === 'own' ? withOwnSentences(paragraphs, random) : paragraphs };
		})
	);
}
