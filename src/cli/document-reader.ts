import type { Region } from '../core/model/region';
import type { DocumentFacts } from '../dataset/document-facts';
import { problem } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import type { DocumentEntry } from '../dataset/read-documents-table';
import type { ReportFacts } from '../dataset/report-facts';
import { documentProblem } from '../facts/document-problem';
import type { InputFile } from './input-file';
import { readAll, type Outcome } from './read-all';
import type { ReadAnswer } from '../facts/read-answer';
import { SiblingPlaces } from '../facts/sibling-places';

interface Reading {
	readonly regions: readonly Region[];
	readonly entries: ReadonlyMap<string, DocumentEntry>;
	/** Gets what is met while reading. */
	readonly problems: Problem[];
}

/** A document whose body can be one of several, as far as it goes by itself. */
interface Open {
	readonly file: InputFile;
	readonly candidates: readonly string[];
}

/** Reads files to `DocumentFacts` as JSON, in order. */
export type FactsOfFiles = (
	files: readonly InputFile[],
	regions: readonly Region[],
	entries: ReadonlyMap<string, DocumentEntry>
) => AsyncGenerator<Outcome<string>>;

const factsOfFiles: FactsOfFiles = (files, regions, entries) => readAll(files, { task: 'facts', regions }, { entries });

/** Reads documents to facts. A body that namesakes leave open is looked at again when the other reports of its folder are known. */
export class DocumentReader {
	readonly #places = new SiblingPlaces();

	constructor(
		readonly reading: Reading,
		readonly read: FactsOfFiles = factsOfFiles
	) {}

	/** Facts of the documents that are reports: first those that are certain, then the others. @param onRead called once a document is done with */
	async *all(files: readonly InputFile[], onRead: () => void): AsyncGenerator<ReportFacts> {
		const { regions, entries } = this.reading;
		const open: Open[] = [];
		for await (const { file, answer } of this.read(files, regions, entries)) {
			const { facts, problems } = factsIn(answer, file.name);
			const candidates = problems.find(({ code }) => code === 'ambiguous_region')?.params['candidates'];
			if (facts !== null && typeof candidates === 'string') {
				open.push({ file, candidates: candidates.split(' ') });
				continue;
			}
			this.reading.problems.push(...problems);
			if (facts !== null) {
				this.#places.add(file.name, facts.body);
				yield facts;
			}
			onRead();
		}
		yield* this.#again(open, onRead);
	}

	async *#again(open: readonly Open[], onRead: () => void): AsyncGenerator<ReportFacts> {
		const { regions, entries, problems } = this.reading;
		const chosen = new Map(
			open.flatMap(({ file, candidates }) => {
				const chosen = this.#places.choose(file.name, candidates);
				return chosen === null ? [] : [[file.name, chosen.place] as const];
			})
		);
		const hinted = new Map(entries);
		for (const [name, hint] of chosen) {
			const entry = entries.get(name) ?? { row: 0, file: name, body: null, sourceUrl: null };
			hinted.set(name, { ...entry, hint });
		}
		const files = open.map(({ file }) => file);
		for await (const { file, answer } of this.read(files, regions, hinted)) {
			const { facts, problems: met } = factsIn(answer, file.name);
			const hint = chosen.get(file.name);
			problems.push(...met);
			if (facts !== null && hint !== undefined) {
				const { shortName, id } = facts.body;
				problems.push(problem('by_siblings', file.name, null, { name: shortName, place: hint.county ?? '', body: id }));
			}
			if (facts !== null) yield facts;
			onRead();
		}
	}
}

/** What a document gave; a fault of it is a problem of the input. */
function factsIn(answer: ReadAnswer<string>, name: string): DocumentFacts {
	return 'error' in answer ? { facts: null, problems: [documentProblem(answer.error, name)] } : (JSON.parse(answer.value) as DocumentFacts);
}
