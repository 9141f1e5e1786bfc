import type { DatasetId } from '../place';
import type { ScopeOptions } from '../queries/load-scope-options';
import { ask } from '../queries/query';
import { scopeCount, type ScopeCount } from '../queries/scope-options';
import { databaseOf } from './database.svelte';
import { isWholeScope, scopeOfView } from './scope-of-view';
import { view } from './view.svelte';

/** How many reports the scope on screen holds, `counting` until that is known, `unknown` where it could not be found out. */
export type CountState = ScopeCount | 'counting' | 'unknown';

/**
 * Counts the reports of the scope on screen. The whole data set's count is in the page; any other is asked of the database,
 * and an answer that comes after the scope has changed is dropped. Made while a component is being set up.
 */
export class ScopeCounter {
	#answer = $state.raw<CountState>('counting');
	readonly #options: () => ScopeOptions | null;

	constructor(dataset: () => DatasetId, options: () => ScopeOptions | null) {
		this.#options = options;
		$effect(() => {
			if (options() === null || isWholeScope(view.state)) return;
			const scope = scopeOfView(view.state);
			let wanted = true;
			const take = (answer: CountState): void => {
				if (wanted) this.#answer = answer;
			};
			take('counting');
			databaseOf(dataset())
				.start()
				.then((engine) => ask(engine, scopeCount, scope))
				.then(([row]) => take(row ?? 'unknown'))
				.catch(() => take('unknown'));
			return () => {
				wanted = false;
			};
		});
	}

	get count(): CountState {
		const options = this.#options();
		if (options === null) return 'unknown';
		return isWholeScope(view.state) ? options.count : this.#answer;
	}
}
