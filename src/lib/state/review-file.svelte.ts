import { narrativeId, type Correction } from '../../core/model/correction';
import type { DocumentState } from '../../core/model/figure';
import type { ReportFacts } from '../../dataset/report-facts';
import type { OwnFile } from '../own/own-file';
import { correctionNow, withCorrection, withoutCorrection } from '../review/file-corrections';
import { reviewedFacts, type ReviewedFacts } from '../review/reviewed-facts';
import { changeOf } from './change-of';
import { ownReports } from './own-reports.svelte';

/** `none`: the file is there, and no report in it. `gone`: it was read as a report whose facts are not there any more. */
export type ReviewPhase = 'loading' | 'ready' | 'none' | 'gone' | 'failed';

interface Loaded {
	readonly id: number;
	readonly phase: Exclude<ReviewPhase, 'loading'>;
	readonly facts: ReportFacts | null;
}

/** Corrections of a file as they were before each change made here. */
interface History {
	readonly id: number;
	readonly before: readonly (readonly Correction[])[];
}

/** The report of one file under review: what was read, what is corrected, and the way back. Make it while a component is being made. */
export class ReviewFile {
	readonly #file: () => OwnFile;
	#loaded = $state.raw<Loaded | null>(null);
	#history = $state.raw<History | null>(null);
	#asked = {};

	constructor(file: () => OwnFile) {
		this.#file = file;
		const id = $derived(file().id);
		const outcome = $derived(file().outcome);
		$effect(() => {
			if (outcome.state !== 'queued') void this.#load(id, outcome.state === 'read');
		});
	}

	/** What is there of the file that is under review now. */
	get #now(): Loaded | null {
		return this.#loaded?.id === this.#file().id ? this.#loaded : null;
	}

	get #before(): History['before'] {
		return this.#history?.id === this.#file().id ? this.#history.before : [];
	}

	get phase(): ReviewPhase {
		return this.#now?.phase ?? 'loading';
	}

	/** The report with the corrections in place; `null` unless the phase is `ready`. */
	readonly reviewed: ReviewedFacts | null = $derived.by(() => {
		const facts = this.#now?.facts ?? null;
		return facts === null ? null : reviewedFacts(facts, this.#file().corrections);
	});

	/** Whether the file is being read again. */
	get isBeingRead(): boolean {
		return this.#file().outcome.state === 'queued';
	}

	/** Whether a change was made here that can be taken back. */
	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** Sets a figure right. What had been read anyway is no correction. */
	async correct(id: string, value: number | null, state: DocumentState): Promise<void> {
		const { reviewed } = this;
		if (reviewed === null) return;
		const read = reviewed.originals.get(id) ?? readAs(reviewed.facts, id);
		await this.#change(withCorrection(this.#file().corrections, correctionNow(id, value, state), read));
	}

	async undo(id: string): Promise<void> {
		await this.#change(withoutCorrection(this.#file().corrections, id));
	}

	async undoAll(): Promise<void> {
		await this.#change([]);
	}

	/** Takes back the last change made here. */
	async undoLast(): Promise<void> {
		const { id } = this.#file();
		const last = this.#before.at(-1);
		if (last === undefined) return;
		this.#history = { id, before: this.#before.slice(0, -1) };
		await ownReports.decide(changeOf(id, { corrections: last }));
	}

	/** Report year; `null` leaves it to the document. */
	async decideYear(year: number | null): Promise<void> {
		const { id, decision } = this.#file();
		await ownReports.decide(changeOf(id, { decision: { ...decision, year } }));
	}

	async #change(corrections: readonly Correction[]): Promise<void> {
		const { id, corrections: now } = this.#file();
		this.#history = { id, before: [...this.#before, now] };
		await ownReports.decide(changeOf(id, { corrections }));
	}

	async #load(id: number, isReport: boolean): Promise<void> {
		const asked = (this.#asked = {});
		const loaded = await this.#read(id, isReport);
		if (this.#asked === asked) this.#loaded = loaded;
	}

	async #read(id: number, isReport: boolean): Promise<Loaded> {
		try {
			const facts = (await ownReports.facts(id))?.facts ?? null;
			return { id, facts, phase: facts !== null ? 'ready' : isReport ? 'gone' : 'none' };
		} catch {
			return { id, facts: null, phase: 'failed' };
		}
	}
}

/** What a report has for the id of a correction; `null` where it has nothing. */
function readAs({ figures, narrative }: ReportFacts, id: string): Pick<Correction, 'value' | 'state'> | null {
	const figure = figures.find((one) => one.id === id);
	if (figure !== undefined) return figure;
	const stated = narrative.find(({ headline, metric }) => headline && narrativeId(metric) === id);
	return stated === undefined ? null : { value: stated.value, state: stated.value === null ? 'unreadable' : 'number' };
}
