import type { Decision, OwnFile } from '../own/own-file';

/** What can be decided about a file, and what is known of it. */
export interface Choice {
	/** Whether it is open, or to be changed, whose report it is. */
	readonly asksBody: boolean;
	/** Whether the year is open. */
	readonly asksYear: boolean;
	/** Name that the document gives the body; `null` where it gives none. */
	readonly name: string | null;
	/** Codes of the regions it can be. */
	readonly candidates: readonly string[];
	/** Whether the report can be kept under that name, without a region. */
	readonly canKeep: boolean;
	/** Report year as it stands; `null` where it is open or nothing is known of it yet. */
	readonly year: number | null;
}

/** What the user chose; `null` leaves it as it is. */
export interface Answer {
	readonly region: string | null;
	readonly keepName: boolean;
	readonly year: number | null;
}

/** What there is to decide; `null` for a file of which nothing can be decided. */
export function choiceOf({ outcome, decision }: OwnFile): Choice | null {
	if (outcome.state === 'read') {
		const { body, year } = outcome.summary;
		const candidates = body.region === null ? [] : [body.region];
		return { asksBody: true, asksYear: false, name: body.name, candidates, canKeep: body.match !== 'exact', year };
	}
	if (outcome.state !== 'choice') return null;
	const { questions, summary } = outcome;
	const body = questions.find(({ kind }) => kind === 'body');
	const { name, candidates } = body?.kind === 'body' ? body : { name: null, candidates: [] };
	return {
		asksBody: body !== undefined,
		asksYear: questions.some(({ kind }) => kind === 'year'),
		name,
		candidates,
		canKeep: name !== null && summary !== null,
		year: summary?.year ?? decision.year
	};
}

/** Whether an answer answers what is asked. */
export function isAnswered(choice: Choice, answer: Answer): boolean {
	if (choice.asksYear && answer.year === null) return false;
	return !choice.asksBody || answer.region !== null || answer.keepName;
}

/** The decision about each of the files that an answer makes. */
export function decisionsOf(files: readonly OwnFile[], answer: Answer): ReadonlyMap<number, { readonly decision: Decision }> {
	return new Map(files.map((file) => [file.id, { decision: decisionOf(file, answer) }]));
}

/** A year that the document says itself is no decision: it stays the document's. */
function decisionOf(file: OwnFile, { region, keepName, year }: Answer): Decision {
	const stated = choiceOf(file)?.year ?? null;
	return {
		year: year === null || year === stated ? file.decision.year : year,
		region: region ?? (keepName ? null : file.decision.region),
		bySiblings: region === null && !keepName && file.decision.bySiblings,
		keepName
	};
}

const FIRST_YEAR = 2008;

/** A year as typed; `null` where it is none that a report can be of: the regulations came into force in 2008. */
export function typedYear(text: string, thisYear: number): number | null {
	const year = /^\d{4}$/.test(text.trim()) ? Number(text) : 0;
	return year >= FIRST_YEAR && year <= thisYear ? year : null;
}
