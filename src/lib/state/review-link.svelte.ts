/** Where a wish to look at something comes from: that side stays where it is. */
export type ReviewSide = 'document' | 'form' | 'elsewhere';

/** What one side asks the others to bring into sight. */
export interface ReviewWish {
	readonly id: string;
	readonly from: ReviewSide;
}

/** Time that the pointer rests on something before the other side moves, in milliseconds. */
const REST = 150;

/** What is being looked at in a review, on both of its sides. */
export class ReviewLink {
	#hovered = $state.raw<string | null>(null);
	#selected = $state.raw<string | null>(null);
	#wish = $state.raw<ReviewWish | null>(null);
	#resting: ReturnType<typeof setTimeout> | undefined;

	/** Target id that was selected; stays until another is. */
	get selected(): string | null {
		return this.#selected;
	}

	/** What is to be in sight; a new object for every wish. */
	get wish(): ReviewWish | null {
		return this.#wish;
	}

	/** Whether a target is the one selected. */
	isShown(id: string): boolean {
		return this.#selected === id;
	}

	/** Whether a target is the one pointed at, on whichever side. */
	isHovered(id: string): boolean {
		return this.#hovered === id;
	}

	/** Notes what the pointer is on, `null` for nothing; what was selected stays so. */
	hover(id: string | null, from: ReviewSide): void {
		if (id === this.#hovered) return;
		clearTimeout(this.#resting);
		this.#hovered = id;
		if (id !== null) this.#resting = setTimeout(() => (this.#wish = { id, from }), REST);
	}

	/** Selects a target: it was pressed, has the focus, or is the next to look at. */
	select(id: string, from: ReviewSide): void {
		clearTimeout(this.#resting);
		this.#hovered = null;
		this.#selected = id;
		this.#wish = { id, from };
	}
}
