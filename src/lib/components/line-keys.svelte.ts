import type { Attachment } from 'svelte/attachments';

/** The lines of a table, of which only those near the part on screen are drawn; each row drawn has its number as `data-line`. */
interface Lines {
	readonly count: () => number;
	/** First line drawn, and the one after the last. */
	readonly range: () => { readonly from: number; readonly to: number };
	/** Whether a line has nothing that can be pressed. */
	readonly isHeading: (line: number) => boolean;
	/** Whether what stands in a line has come. */
	readonly isThere: (line: number) => boolean;
	/** Brings a line on screen. */
	readonly show: (line: number) => void;
}

/** Lines that PageUp and PageDown go. */
const PAGE = 20;
/** Frames of the screen that a key waits for its row. */
const PATIENCE = 600;

/** Arrow keys move through links and buttons of a table's lines, and the table is one stop of the Tab key. */
export class LineKeys {
	readonly #lines: Lines;
	#stop = $state.raw({ line: 0, column: 0 });
	#table: HTMLTableElement | null = null;
	/** The move under way. */
	#wished = {};

	constructor(lines: Lines) {
		this.#lines = lines;
	}

	/** For the table. */
	readonly attach: Attachment<HTMLTableElement> = (table) => {
		this.#table = table;
		const onkeydown = (event: KeyboardEvent): void => this.#move(event);
		const onfocusin = (event: FocusEvent): void => this.#note(event.target);
		table.addEventListener('keydown', onkeydown);
		table.addEventListener('focusin', onfocusin);
		$effect(() => this.#makeStop());
		return () => {
			table.removeEventListener('keydown', onkeydown);
			table.removeEventListener('focusin', onfocusin);
		};
	};

	#makeStop(): void {
		const { from, to } = this.#lines.range();
		const active = this.#step(Math.max(from, Math.min(this.#stop.line, to - 1)) - 1, 1);
		for (let line = from; line < to; line++) {
			// What has just come must be seen to.
			if (this.#lines.isHeading(line) || !this.#lines.isThere(line)) continue;
			const targets = this.#targetsIn(line);
			const stop = line === active ? Math.min(this.#stop.column, targets.length - 1) : -1;
			for (const [column, target] of targets.entries()) target.tabIndex = column === stop ? 0 : -1;
		}
	}

	#targetsIn(line: number): readonly HTMLElement[] {
		return [...(this.#table?.querySelectorAll<HTMLElement>(`tr[data-line="${line}"] :is(a, button)`) ?? [])];
	}

	#step(line: number, by: number): number {
		const last = this.#lines.count() - 1;
		let next = line + by;
		while (next >= 0 && next <= last && this.#lines.isHeading(next)) next += Math.sign(by);
		if (next >= 0 && next <= last) return next;
		const edge = Math.max(0, Math.min(last, line));
		return this.#lines.isHeading(edge) ? Math.min(last, edge + 1) : edge;
	}

	#move(event: KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const { line, column } = this.#stop;
		const ends: Readonly<Record<string, readonly [number, number]>> = {
			ArrowDown: [this.#step(line, 1), column],
			ArrowUp: [this.#step(line, -1), column],
			PageDown: [this.#step(Math.min(line + PAGE, this.#lines.count()) - 1, 1), column],
			PageUp: [this.#step(Math.max(line - PAGE, 0) - 1, 1), column],
			Home: [this.#step(-1, 1), column],
			End: [this.#step(this.#lines.count(), -1), column],
			ArrowRight: [line, column + 1],
			ArrowLeft: [line, Math.max(0, column - 1)]
		};
		const to = ends[event.key];
		if (to === undefined) return;
		event.preventDefault();
		this.#lines.show(to[0]);
		void this.#reach(...to);
	}

	/** Moves the focus to a line, once it is on screen and what stands in it has come; a later move takes over. */
	async #reach(line: number, column: number): Promise<void> {
		const wish = {};
		this.#wished = wish;
		for (let frames = 0; this.#targetsIn(line).length === 0 && frames < PATIENCE && this.#wished === wish; frames++) {
			await new Promise(requestAnimationFrame);
		}
		if (this.#wished !== wish) return;
		const targets = this.#targetsIn(line);
		targets[Math.min(column, targets.length - 1)]?.focus();
	}

	#note(target: EventTarget | null): void {
		const row = target instanceof Element ? target.closest<HTMLTableRowElement>('tr[data-line]') : null;
		if (row === null || !(target instanceof HTMLElement)) return;
		const line = Number(row.dataset['line']);
		this.#stop = { line, column: Math.max(0, this.#targetsIn(line).indexOf(target)) };
	}
}
