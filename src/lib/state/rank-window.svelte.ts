import { SvelteMap } from 'svelte/reactivity';
import type { Engine } from '../engine/engine';
import type { Comparison } from '../queries/comparison';
import { ask } from '../queries/query';
import { rankRows, type RankRow } from '../queries/rank-rows';

/** Rows asked for at a time. */
const PAGE = 200;

/** The rows of one ranking: those that came with the page, and any others once they are looked at. */
export class RankWindow {
	readonly #comparison: Comparison;
	readonly #first: readonly RankRow[];
	readonly #open: () => Promise<Engine>;
	readonly #pages = new SvelteMap<number, readonly RankRow[]>();
	/** Numbers of the pages asked for. */
	#asked: readonly number[] = [];

	constructor(comparison: Comparison, first: readonly RankRow[], open: () => Promise<Engine>) {
		this.#comparison = comparison;
		this.#first = first;
		this.#open = open;
	}

	/** The row of this number, from 0; `undefined` until it is there. */
	row(index: number): RankRow | undefined {
		const page = Math.floor(index / PAGE);
		return this.#first[index] ?? this.#pages.get(page)?.[index - page * PAGE];
	}

	/** Fetches what is not there yet of these rows. A page that could not be had is asked for again the next time. */
	async need(from: number, to: number): Promise<void> {
		const wanted: number[] = [];
		for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page++) {
			if ((page + 1) * PAGE > this.#first.length && !this.#asked.includes(page)) wanted.push(page);
		}
		this.#asked = [...this.#asked, ...wanted];
		await Promise.all(wanted.map((page) => this.#fetch(page)));
	}

	async #fetch(page: number): Promise<void> {
		try {
			const engine = await this.#open();
			this.#pages.set(page, await ask(engine, rankRows, { ...this.#comparison, offset: page * PAGE, limit: PAGE }));
		} catch {
			this.#asked = this.#asked.filter((one) => one !== page);
		}
	}
}
