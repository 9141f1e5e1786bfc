import type { Random } from '../../../src/forge/random';
import type { WrittenReport } from './written-report';

/** Kinds of planted reports. `form_only` and `past_rewritten` are no copies and must not be found. */
export const PLANTED_KINDS = [
	'renamed',
	'replaced_10',
	'replaced_30',
	'replaced_50',
	'form_only',
	'past_updated',
	'past_rewritten'
] as const;
export type PlantedKind = (typeof PLANTED_KINDS)[number];

const ALL = 100;
/** Sentences replaced, of a hundred. */
const REPLACED: Readonly<Record<PlantedKind, number>> = {
	renamed: 0,
	replaced_10: 10,
	replaced_30: 30,
	replaced_50: 50,
	form_only: ALL,
	past_updated: 15,
	past_rewritten: ALL
};

export const isOfPast = (kind: PlantedKind): boolean => kind.startsWith('past_');

const sentencesOf = (paragraph: string): readonly string[] => paragraph.split(/(?<=。)/);
const isSentence = (text: string): boolean => text.endsWith('。');

function renamed(text: string, from: WrittenReport, to: WrittenReport, random: Random): string {
	return text
		.replaceAll(from.body.name, to.body.name)
		.replaceAll(from.body.place, to.body.place)
		.replaceAll(from.body.county, to.body.county)
		.replaceAll(String(from.year), String(to.year))
		.replace(/\d+/g, (number) => (number === String(to.year) ? number : String(random.int(1, 10 ** number.length))));
}

/** Paragraphs that reports have in common whoever writes them: what the report is, and that there is nothing else. */
const FIXED = /统计期限|第五十条|其他需要报告的事项/;

/**
 * The report that `to` would have made by copying `from`: names and numbers changed, and of its sentences a share replaced by sentences
 * of others. Reports that are no copies keep headings and fixed sentences alone.
 * @param others reports to take other sentences from
 */
export function plantedCopy(
	kind: PlantedKind,
	from: WrittenReport,
	to: WrittenReport,
	others: readonly WrittenReport[],
	random: Random
): WrittenReport {
	const stock = others.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf)).filter((text) => isSentence(text) && !FIXED.test(text));
	const isReplaced = (sentence: string): boolean =>
		isSentence(sentence) && !(REPLACED[kind] === ALL && FIXED.test(sentence)) && random.chance(REPLACED[kind]);
	const paragraphs = from.paragraphs.map((paragraph) =>
		sentencesOf(paragraph)
			.map((sentence) => (isReplaced(sentence) ? random.pick(stock) : renamed(sentence, from, to, random)))
			.join('')
	);
	return { body: to.body, year: to.year, paragraphs };
}
