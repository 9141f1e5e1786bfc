import type { Likeness } from '../core/check/similar/compare-texts';
import type { Paragraphs } from '../core/check/similar/paragraphs';
import { sharedPassages, type SharedPassage } from '../core/check/similar/shared-passages';
import { similarityFinding, type SimilarityCheck } from '../core/check/similar/similarity-finding';
import type { TextLocator } from '../core/model/locator';
import type { Database, RowAppender } from './database';
import { findingRow } from './finding-row';
import { EVIDENCE_TABLES } from './evidence-schema';
import { TABLES } from './schema';
import { placedText, type TextOwner } from './staged-texts';
import { stagedColumns } from './staging';

async function appenderOf(database: Database, name: string): Promise<RowAppender> {
	const table = [...TABLES, ...EVIDENCE_TABLES].find((candidate) => candidate.name === name);
	if (table === undefined) throw new RangeError(`no such table: ${name}`);
	return database.appender('staging', name, ['INTEGER', ...stagedColumns(table).map(({ type }) => type)]);
}

/** Takes down pairs of nearly identical reports: the pair, its shared passages and the findings. */
export class SimilarRows {
	readonly #database: Database;
	readonly #pairs: RowAppender;
	readonly #passages: RowAppender;
	readonly #findings: RowAppender;

	private constructor(database: Database, pairs: RowAppender, passages: RowAppender, findings: RowAppender) {
		this.#database = database;
		this.#pairs = pairs;
		this.#passages = passages;
		this.#findings = findings;
	}

	static async open(database: Database): Promise<SimilarRows> {
		const [pairs, passages] = [await appenderOf(database, 'similar_pairs'), await appenderOf(database, 'shared_passages')];
		return new SimilarRows(database, pairs, passages, await appenderOf(database, 'findings'));
	}

	/** Two bodies' reports of a year; both get a finding. */
	async sameYear(one: TextOwner, other: TextOwner, likeness: Likeness): Promise<void> {
		const { passages, paragraphs, otherParagraphs } = await this.#pair(one, other, 'same_year', likeness);
		const places = passages.map(({ at }) => at);
		const otherPlaces = passages.map((passage) => passage.other);
		this.#finding('c.same_year', one, other, paragraphs, places);
		this.#finding('c.same_year', other, one, otherParagraphs, otherPlaces);
	}

	/**
	 * A report and an earlier one of its body.
	 * @param isClosest whether no earlier report is more like it: only that one is told in a finding
	 */
	async ownPast(report: TextOwner, earlier: TextOwner, likeness: Likeness, isClosest: boolean): Promise<void> {
		const { passages, paragraphs } = await this.#pair(report, earlier, 'own_past', likeness);
		const places = passages.map(({ at }) => at);
		if (isClosest) this.#finding('c.own_past', report, earlier, paragraphs, places);
	}

	/** Writes what is left; nothing may follow. */
	close(): void {
		for (const appender of [this.#pairs, this.#passages, this.#findings]) appender.close();
	}

	async #pair(
		one: TextOwner,
		other: TextOwner,
		kind: string,
		{ share, characters, runs }: Likeness
	): Promise<{ readonly passages: readonly SharedPassage[]; readonly paragraphs: Paragraphs; readonly otherParagraphs: Paragraphs }> {
		const [text, otherText] = [await placedText(this.#database, one), await placedText(this.#database, other)];
		const passages = sharedPassages(text.masked, otherText.masked, runs);
		this.#pairs.append([one.seq, other.reportId, kind, share, characters]);
		for (const [index, { at, other: there }] of passages.entries()) {
			const places = [at.block, at.start, at.end, there.block, there.start, there.end];
			this.#passages.append([one.seq, other.reportId, index + 1, ...places]);
		}
		return { passages, paragraphs: text.paragraphs, otherParagraphs: otherText.paragraphs };
	}

	#finding(
		check: SimilarityCheck,
		{ seq }: TextOwner,
		{ body, year, names }: TextOwner,
		paragraphs: Paragraphs,
		places: readonly TextLocator[]
	): void {
		this.#findings.append(findingRow(seq, similarityFinding(check, { body, name: names.name, year }, paragraphs, places)));
	}
}
