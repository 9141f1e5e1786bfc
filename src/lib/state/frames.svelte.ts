import { SvelteSet } from 'svelte/reactivity';

/** Charts that stand on the page, by id: an address can ask for one alone. */
class Frames {
	readonly #ids = new SvelteSet<string>();

	/** Notes a chart; the function returned forgets it. */
	add(id: string): () => void {
		this.#ids.add(id);
		return () => this.#ids.delete(id);
	}

	/** Whether the page has charts, and this one is not among them. */
	lacks(id: string): boolean {
		return this.#ids.size > 0 && !this.#ids.has(id);
	}
}

export const frames = new Frames();
