import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Virtualizer } from '@tanstack/virtual-core';

/** Up to this many rows are all drawn. */
const ALL = 100;
/** Rows drawn before the list has been measured, and beyond either edge of the window. */
const START = 12;
const BEYOND = 12;

type Rows = Virtualizer<Window, HTMLElement>;

/** Rows to draw, and how much room those before and after them take, in pixels. */
interface Drawn {
	readonly from: number;
	readonly to: number;
	readonly above: number;
	readonly below: number;
}

/** The rows of a long list that are near the part of it in the window; each row may have a height of its own, which may change. */
export class WindowRows {
	readonly #keys: () => readonly number[];
	readonly #guess: number;
	#near = $state.raw<Drawn>({ from: 0, to: START, above: 0, below: 0 });
	#rows: Rows | null = null;
	#options: ((keys: readonly number[]) => Rows['options']) | null = null;

	/**
	 * @param keys of the rows in their order
	 * @param guess height of a row that was not drawn yet, in pixels
	 */
	constructor(keys: () => readonly number[], guess: number) {
		this.#keys = keys;
		this.#guess = guess;
	}

	get drawn(): Drawn {
		const count = this.#keys().length;
		if (count <= ALL) return { from: 0, to: count, above: 0, below: 0 };
		return { ...this.#near, from: Math.min(this.#near.from, count), to: Math.min(this.#near.to, count) };
	}

	/** For the list. */
	readonly list: Attachment<HTMLElement> = (list) => {
		let gone = false;
		let stop = (): void => undefined;
		let isLoaded = $state(false);
		void import('@tanstack/virtual-core').then((core) => {
			if (gone) return;
			const options = (keys: readonly number[]): Rows['options'] => ({
				...(this.#rows?.options as Rows['options']),
				count: keys.length,
				getItemKey: (index: number) => keys[index] ?? index,
				getScrollElement: () => window,
				estimateSize: () => this.#guess,
				scrollToFn: core.windowScroll,
				observeElementRect: core.observeWindowRect,
				observeElementOffset: core.observeWindowOffset,
				scrollMargin: list.getBoundingClientRect().top + scrollY,
				overscan: BEYOND,
				onChange: (rows: Rows) => this.#look(rows)
			});
			this.#rows = new core.Virtualizer(options(untrack(this.#keys)));
			this.#options = options;
			stop = this.#rows._didMount();
			this.#rows._willUpdate();
			for (const row of list.querySelectorAll<HTMLElement>('[data-index]')) this.#rows.measureElement(row);
			isLoaded = true;
		});
		$effect(() => {
			const keys = this.#keys();
			if (!isLoaded) return;
			untrack(() => {
				const [rows, options] = [this.#rows, this.#options];
				if (rows === null || options === null) return;
				rows.setOptions(options(keys));
				rows._willUpdate();
				this.#look(rows);
			});
		});
		return () => {
			gone = true;
			stop();
			this.#rows = null;
		};
	};

	/** For each row, which must say its place in the list as `data-index`. */
	readonly row: Attachment<HTMLElement> = (row) => {
		this.#rows?.measureElement(row);
		return () => this.#rows?.measureElement(null);
	};

	#look(rows: Rows): void {
		const items = rows.getVirtualItems();
		const [first, last] = [items[0], items.at(-1)];
		if (first === undefined || last === undefined) return;
		const { scrollMargin } = rows.options;
		this.#near = {
			from: first.index,
			to: last.index + 1,
			above: first.start - scrollMargin,
			below: Math.max(0, rows.getTotalSize() - (last.end - scrollMargin))
		};
	}
}
