import type { Attachment } from 'svelte/attachments';
import type { Virtualizer } from '@tanstack/virtual-core';

/** Rows drawn before the box that scrolls has been measured. */
const START = 40;
/** Rows drawn beyond either edge. */
const BEYOND = 12;

/** The rows of a long list that are near the part of it on screen; all rows are equally high. */
export class VirtualRows {
	readonly #count: () => number;
	#range = $state.raw({ from: 0, to: START });
	#height = $state(24);
	#virtual: Virtualizer<HTMLElement, HTMLElement> | null = null;

	constructor(count: () => number) {
		this.#count = count;
	}

	/** First row drawn, and the one after the last. */
	get range(): { readonly from: number; readonly to: number } {
		const to = Math.min(this.#range.to, this.#count());
		return { from: Math.min(this.#range.from, to), to };
	}

	/** Height of a row in pixels, as the style sheet's `--row-height` has it. */
	get height(): number {
		return this.#height;
	}

	/** Brings a row on screen. */
	show(index: number): void {
		this.#virtual?.scrollToIndex(index, { align: 'auto' });
	}

	/** For the element that scrolls. */
	readonly attach: Attachment<HTMLElement> = (scroller) => {
		const count = this.#count();
		let stop = (): void => undefined;
		let gone = false;
		this.#height = parseFloat(getComputedStyle(scroller).getPropertyValue('--row-height')) || this.#height;
		void import('@tanstack/virtual-core').then(({ elementScroll, observeElementOffset, observeElementRect, Virtualizer: Rows }) => {
			if (gone) return;
			const virtual = new Rows<HTMLElement, HTMLElement>({
				count,
				getScrollElement: () => scroller,
				estimateSize: () => this.#height,
				scrollToFn: elementScroll,
				observeElementRect,
				observeElementOffset,
				overscan: BEYOND,
				onChange: () => this.#look(virtual)
			});
			this.#virtual = virtual;
			stop = virtual._didMount();
			virtual._willUpdate();
			this.#look(virtual);
		});
		return () => {
			gone = true;
			stop();
		};
	};

	#look(virtual: Virtualizer<HTMLElement, HTMLElement>): void {
		const items = virtual.getVirtualItems();
		const [first, last] = [items[0], items.at(-1)];
		if (first === undefined || last === undefined) return;
		if (first.index === this.#range.from && last.index + 1 === this.#range.to) return;
		this.#range = { from: first.index, to: last.index + 1 };
	}
}
