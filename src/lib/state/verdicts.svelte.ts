import { mergeVerdicts, type Merged } from '../../core/verdict/merge-verdicts';
import type { Verdict, VerdictSubject } from '../../core/verdict/verdict';
import { parseVerdicts, serialiseVerdicts, type Refused } from '../../core/verdict/verdict-file';
import { verdictMap, verdictOn, withoutVerdict, withVerdict, type VerdictMap } from '../../core/verdict/verdict-map';

/** Where the verdicts are kept in this browser, for all data sets of the site. */
const KEY = 'gongkai-verdicts';
/** What was kept under `KEY` and could not be read stays here. */
const UNREADABLE = 'gongkai-verdicts-unreadable';

/** Why what is decided now will not be there on the next visit, or what was decided before is not there now. */
type VerdictTrouble = 'full' | 'denied' | 'unreadable';

/** What became of a file of verdicts. */
export interface VerdictImport extends Omit<Merged, 'verdicts'> {
	readonly refused: readonly Refused[];
}

/**
 * What was decided about findings: kept in this browser, the same in all its tabs. Where nothing can be kept it holds for this visit. Local
 * storage and not a database: a verdict takes 250 characters, of which 20,000 fit, and other tabs are told of every change.
 */
class Verdicts {
	#all = $state.raw<VerdictMap>(new Map());
	#trouble = $state.raw<VerdictTrouble | null>(null);
	#removed = $state.raw<VerdictMap | null>(null);
	#started = false;

	get all(): VerdictMap {
		return this.#all;
	}

	/** Keys of the findings that were dismissed, in order. */
	get dismissed(): readonly string[] {
		return [...this.#all].flatMap(([key, { verdict }]) => (verdict === 'dismissed' ? [key] : [])).sort();
	}

	get trouble(): VerdictTrouble | null {
		return this.#trouble;
	}

	/** Whether verdicts were removed that can be brought back. */
	get canBringBack(): boolean {
		return this.#removed !== null;
	}

	/** Takes up what was kept and follows other tabs. For the browser; to be called before the first question, as often as one likes. */
	start(): void {
		if (this.#started) return;
		this.#started = true;
		const kept = this.#read();
		if (kept !== null) this.#all = kept;
		addEventListener('storage', ({ key, newValue }) => {
			if (key === KEY || key === null) this.#follow(newValue);
		});
	}

	on(subject: VerdictSubject): Verdict | null {
		return verdictOn(this.#all, subject);
	}

	/** Decides a finding now, whatever was decided before. */
	decide(verdict: Omit<Verdict, 'decided'>): void {
		const decided = { ...verdict, decided: new Date().toISOString() };
		this.#change((all) => withVerdict(all, decided));
	}

	/** Leaves a finding undecided. */
	withdraw(subject: VerdictSubject): void {
		this.#change((all) => withoutVerdict(all, subject));
	}

	/** Takes in the text of a file of verdicts. */
	take(text: string): VerdictImport {
		const { verdicts: incoming, refused } = parseVerdicts(text);
		let merged = mergeVerdicts(this.#all, []);
		this.#change((all) => (merged = mergeVerdicts(all, incoming)).verdicts);
		const { added, newer, older, unchanged, conflicts } = merged;
		return { added, newer, older, unchanged, conflicts, refused };
	}

	/** Removes all verdicts; until the page is left they can be brought back. */
	removeAll(): void {
		this.#removed = this.#all;
		this.#change(() => new Map());
	}

	/** Brings back what was removed; what was decided since stands. */
	bringBack(): void {
		const removed = this.#removed;
		if (removed === null) return;
		this.#removed = null;
		this.#change((all) => new Map([...removed, ...all]));
	}

	/** Text of a file with all verdicts. */
	text(): string {
		return serialiseVerdicts([...this.#all.values()]);
	}

	/** Changes what is kept, which another tab may have changed since; where nothing can be kept, what this page holds. */
	#change(apply: (all: VerdictMap) => VerdictMap): void {
		const kept = this.#trouble === null ? this.#read() : null;
		this.#all = apply(kept ?? this.#all);
		try {
			localStorage.setItem(KEY, this.text());
			if (this.#trouble !== 'unreadable') this.#trouble = null;
		} catch (error) {
			this.#trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
		}
	}

	/** Another tab has changed what is kept; of a file that this version cannot read nothing is taken. */
	#follow(text: string | null): void {
		const { verdicts, refused } = text === null ? { verdicts: [], refused: [] } : parseVerdicts(text);
		if (refused.some(({ place }) => place === 'file')) return;
		this.#all = this.#trouble === null ? verdictMap(verdicts) : mergeVerdicts(this.#all, verdicts).verdicts;
	}

	/** What is kept; `null` where nothing can be read. Text that is no file of verdicts is put aside first. */
	#read(): VerdictMap | null {
		try {
			const text = localStorage.getItem(KEY);
			if (text === null) return new Map();
			const { verdicts, refused } = parseVerdicts(text);
			if (refused.length > 0) {
				localStorage.setItem(UNREADABLE, text);
				this.#trouble = 'unreadable';
			}
			return verdictMap(verdicts);
		} catch {
			this.#trouble = 'denied';
			return null;
		}
	}
}

export const verdicts = new Verdicts();
