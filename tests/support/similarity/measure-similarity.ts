import { maskReport } from '../../../src/core/check/similar/mask-report';
import { weighShingles } from '../../../src/core/check/similar/shingle-weights';
import { similarInYear } from '../../../src/core/check/similar/similar-in-year';
import { similarToPast } from '../../../src/core/check/similar/similar-to-past';
import { inventCity } from '../../../src/forge/place/invent-city';
import { createRandom } from '../../../src/forge/random';
import { isOfPast, PLANTED_KINDS, plantedCopy, type PlantedKind } from './planted-copies';
import { namesOf, writtenReports, type Prose, type WrittenReport } from './written-report';

const YEAR = 2023;

export interface KindCount {
	readonly planted: number;
	readonly found: number;
}

/** What was found of what was planted, and what was found besides. */
export interface SimilarityCount {
	readonly kinds: Readonly<Record<PlantedKind, KindCount>>;
	/** Pairs of the year, and reports with an earlier one, that nobody planted: how many there are, and how many were found. */
	readonly pairs: KindCount;
	readonly pasts: KindCount;
}

interface Planted {
	readonly kind: PlantedKind;
	/** Index of the report copied; of a copy of the past its own. */
	readonly from: number;
}

const masked = ({ paragraphs, body }: WrittenReport): string => maskReport(new Map(paragraphs.entries()), namesOf(body)).text;

/** Which reports are replaced by which kind: each kind equally often, no report twice, not as original either. */
function plan(count: number, each: number, seed: string): ReadonlyMap<number, Planted> {
	const order = [...createRandom(`${seed}/plan`).shuffle(Array.from({ length: count }, (_, i) => i))];
	const planted = new Map<number, Planted>();
	for (const kind of PLANTED_KINDS) {
		for (let i = 0; i < each; i++) {
			const to = order.pop();
			const from = isOfPast(kind) ? to : order.pop();
			if (to === undefined || from === undefined) throw new RangeError(`${count} bodies are too few for ${each} of each kind`);
			planted.set(to, { kind, from });
		}
	}
	return planted;
}

/**
 * Plants reports of every kind among those of a city's bodies, and counts what is found.
 * @param each how many of each kind; twelve bodies are needed for one of each
 */
export function measureSimilarity(bodies: number, each: number, prose: Prose, seed: string): SimilarityCount {
	const city = inventCity(bodies, seed);
	const past = writtenReports(city, YEAR - 1, seed, prose);
	const originals = writtenReports(city, YEAR, seed, prose);
	const planted = plan(bodies, each, seed);
	const random = createRandom(`${seed}/copies`);
	const at = (reports: readonly WrittenReport[], index: number): WrittenReport => reports[index] as WrittenReport;
	const reports = originals.map((own, index) => {
		const copy = planted.get(index);
		if (copy === undefined) return own;
		return plantedCopy(copy.kind, at(isOfPast(copy.kind) ? past : originals, copy.from), own, originals, random);
	});
	const texts = reports.map(masked);
	const weights = weighShingles(texts);
	const pairs = similarInYear(texts, weights);
	const pasts = texts.flatMap((text, index) =>
		similarToPast(text, [{ year: YEAR - 1, text: masked(at(past, index)) }], weights).length > 0 ? [index] : []
	);
	const ofKind = (kind: PlantedKind): KindCount => {
		const isFound = (to: number, from: number): boolean =>
			isOfPast(kind)
				? pasts.includes(to)
				: pairs.some(({ first, second }) => first === Math.min(from, to) && second === Math.max(from, to));
		const own = [...planted].filter(([, copy]) => copy.kind === kind);
		return { planted: own.length, found: own.filter(([to, { from }]) => isFound(to, from)).length };
	};
	const kinds = Object.fromEntries(PLANTED_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<PlantedKind, KindCount>;
	const sum = (ofPast: boolean, what: keyof KindCount): number =>
		PLANTED_KINDS.filter((kind) => isOfPast(kind) === ofPast).reduce((all, kind) => all + kinds[kind][what], 0);
	return {
		kinds,
		pairs: { planted: (bodies * (bodies - 1)) / 2 - sum(false, 'planted'), found: pairs.length - sum(false, 'found') },
		pasts: { planted: bodies - sum(true, 'planted'), found: pasts.length - sum(true, 'found') }
	};
}
