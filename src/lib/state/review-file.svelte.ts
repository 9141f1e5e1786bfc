import { narrativeId, type Correction } from '../../core/model/correction';
import type { DocumentState } from '../../core/model/figure';
import type { ReportFacts } from '../../dataset/report-facts';
import type { OwnFile } from '../own/own-file';
import { withCorrection, withoutCorrection } from '../review/file-corrections';
import { reviewedFacts, type ReviewedFacts } from '../review/reviewed-facts';
import { ownReports } from './own-reports.svelte';

/** `none`: the file is there, and no report in it. `gone`: it was read as a report whose facts are not there any more. */
export type ReviewPhase = 'loading' | 'ready' | 'none' | 'gone' | 'failed';

/** The report of one file under review: what was read, what is corrected, and the way back. Call it while a component is being made. */
export class ReviewFile {
	readonly #file: () => OwnFile;
	#facts = $state.raw<ReportFacts | null>(null);
	#phase = $state.raw<ReviewPhase>('loading');
	/** Corrections as they were before each change made here. */
	#before = $state.raw<readonly (readonly Correction[])[]>([]);
	#asked = {};

	constructor(file: () => OwnFile) {
		this.#file = file;
		const id = $derived(file().id);
		const outcome = $derived(file().outcome);
		$effect(() => {
			void id;
			this.#facts = null;
			this.#before = [];
			this.#phase = 'loading';
		});
		$effect(() => {
			if (outcome.state !== 'queued') void this.#load(id, outcome.state === 'read');
		});
	}

	get phase(): ReviewPhase {
		return this.#phase;
	}

	/** The report with the corrections in place; `null` unless the phase is `ready`. */
	readonly reviewed: ReviewedFacts | null = $derived.by(() =>
		this.#facts === null ? null : reviewedFacts(this.#facts, this.#file().corrections)
	);

	/** Whether the file is being read again. */
	get isBeingRead(): boolean {
		return this.#file().outcome.state === 'queued';
	}

	get canUndo(): boolean {
		return this.#before.length > 0;
	}

	/** Sets a figure right. What had been read anyway is no correction. */
	async correct(id: string, value: number | null, state: DocumentState): Promise<void> {
		const { reviewed } = this;
		if (reviewed === null) return;
		const read = reviewed.originals.get(id) ?? readAs(reviewed.facts, id);
		const correction = { id, value, state, at: new Date().toISOString() };
		await this.#change(withCorrection(this.#file().corrections, correction, read));
	}

	async undo(id: string): Promise<void> {
		await this.#change(withoutCorrection(this.#file().corrections, id));
	}

	async undoAll(): Promise<void> {
		await this.#change([]);
	}

	/** Takes back the last change made here. */
	async undoLast(): Promise<void> {
		const last = this.#before.at(-1);
		if (last === undefined) return;
		this.#before = this.#before.slice(0, -1);
		await ownReports.decide(new Map([[this.#file().id, { corrections: last }]]));
	}

	/** Report year; `null` leaves it to the document. */
	async decideYear(year: number | null): Promise<void> {
		const { id, decision } = this.#file();
		await ownReports.decide(new Map([[id, { decision: { ...decision, year } }]]));
	}

	async #change(corrections: readonly Correction[]): Promise<void> {
		const { id, corrections: now } = this.#file();
		this.#before = [...this.#before, now];
		await ownReports.decide(new Map([[id, { corrections }]]));
	}

	async #load(id: number, isReport: boolean): Promise<void> {
		const asked = (this.#asked = {});
		try {
			const read = await ownReports.facts(id);
			if (this.#asked !== asked) return;
			this.#facts = read?.facts ?? null;
			this.#phase = this.#facts !== null ? 'ready' : isReport ? 'gone' : 'none';
		} catch {
			if (this.#asked === asked) this.#phase = 'failed';
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
