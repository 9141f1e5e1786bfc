import { SvelteMap } from 'svelte/reactivity';
import { matrixBodies, type MatrixBody } from '../checks/matrix-bodies';
import type { Engine } from '../engine/engine';
import { checkMatrix, type CheckCell } from '../queries/check-matrix';
import type { ChecksAsked } from '../queries/check-tables';
import { MATRIX_WINDOW } from '../queries/load-checks';
import { ask } from '../queries/query';

/** The bodies of one matrix: those that came with the page, and any others once they are looked at. */
export class MatrixWindow {
	readonly #asked: ChecksAsked;
	readonly #open: () => Promise<Engine>;
	readonly #windows = new SvelteMap<number, ReadonlyMap<number, MatrixBody>>();
	#wanted: readonly number[] = [0];

	constructor(asked: ChecksAsked, first: readonly CheckCell[], open: () => Promise<Engine>) {
		this.#asked = asked;
		this.#open = open;
		this.#windows.set(0, matrixBodies(first));
	}

	/** The body of this number, from 0; `undefined` until it is there. */
	body(position: number): MatrixBody | undefined {
		return this.#windows.get(Math.floor(position / MATRIX_WINDOW))?.get(position);
	}

	/** Fetches what is not there yet of these bodies. A window that could not be had is asked for again the next time. */
	async need(from: number, to: number): Promise<void> {
		const missing: number[] = [];
		for (let window = Math.floor(from / MATRIX_WINDOW); window <= Math.floor(to / MATRIX_WINDOW); window++) {
			if (!this.#wanted.includes(window)) missing.push(window);
		}
		this.#wanted = [...this.#wanted, ...missing];
		await Promise.all(missing.map((window) => this.#fetch(window)));
	}

	async #fetch(window: number): Promise<void> {
		try {
			const asked = { ...this.#asked, offset: window * MATRIX_WINDOW, limit: MATRIX_WINDOW };
			this.#windows.set(window, matrixBodies(await ask(await this.#open(), checkMatrix, asked)));
		} catch {
			this.#wanted = this.#wanted.filter((one) => one !== window);
		}
	}
}
