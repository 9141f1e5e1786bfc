import { goto } from '$app/navigation';
import { page } from '$app/state';
import { scopeHere } from './dataset-here';
import { here } from './here';
import { ownSet } from './own-set.svelte';
import { DEFAULT_VIEW, formatViewState, parseViewState, type IgnoredParameter, type ViewOptions, type ViewState } from './view-state';

function optionsOfPage(): ViewOptions {
	const { choices } = page.data;
	const scope = scopeHere();
	const isOwn = here().dataset === 'own';
	const first = scope?.years[0];
	const last = scope?.years.at(-1);
	return {
		regions: scope?.regions.map(({ code }) => code) ?? null,
		years: first === undefined || last === undefined ? null : [first, last],
		types: scope?.types.map(({ value }) => value) ?? null,
		shows: choices?.shows ?? null,
		sorts: choices?.sorts ?? null,
		families: (isOwn ? ownSet.info?.families : choices?.families) ?? null,
		own: isOwn
	};
}

/** A view state whose every part tells of its own changes alone: what hangs on one rests while another changes. */
function partByPart(read: () => ViewState): ViewState {
	const part = (key: keyof ViewState) => {
		const text = $derived(JSON.stringify(read()[key]));
		const value = $derived(JSON.parse(text) as unknown);
		return [key, { enumerable: true, get: () => value }] as const;
	};
	const keys = Object.keys(DEFAULT_VIEW) as (keyof ViewState)[];
	return Object.defineProperties({}, Object.fromEntries(keys.map(part))) as ViewState;
}

/**
 * The view state of the page on screen, as the address says it. Until `start` it is the default: that is the view the
 * file holds, and no parameters can be read while it is made.
 */
class View {
	#started = $state(false);
	readonly #read = $derived(this.#started ? parseViewState(page.url.searchParams, optionsOfPage()) : { state: DEFAULT_VIEW, ignored: [] });

	readonly state = partByPart(() => this.#read.state);

	/** Parameters of the address that say nothing this page could follow. */
	get ignored(): readonly IgnoredParameter[] {
		return this.#read.ignored;
	}

	/** True once the address has been read: what is on screen is what it asks for. */
	get started(): boolean {
		return this.#started;
	}

	/** Reads the address from now on. Called once, when the page runs in a browser. */
	start(): void {
		this.#started = true;
		delete document.documentElement.dataset.view;
	}

	/** Address of this page with parts of its view state changed. */
	href(change: Partial<ViewState>): string {
		return page.url.pathname + formatViewState({ ...this.state, ...change });
	}

	/**
	 * Goes to this page with parts of its view state changed, as a new entry of the history; with `replace` in place of
	 * the one on screen, for changes that come by themselves.
	 */
	async go(change: Partial<ViewState>, { replace = false }: { readonly replace?: boolean } = {}): Promise<void> {
		await goto(this.href(change), { keepFocus: true, noScroll: true, replaceState: replace });
	}
}

export const view = new View();
