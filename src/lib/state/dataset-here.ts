import { page } from '$app/state';
import type { DataSetRow } from '../queries/data-set';
import type { ScopeOptions } from '../queries/load-scope-options';
import { here } from './here';
import { ownSet } from './own-set.svelte';

/** The data set of the page on screen; null while that is not known, and outside one. */
export function datasetHere(): DataSetRow | null {
	return here().dataset === 'own' ? (ownSet.info?.dataset ?? null) : (page.data.dataset ?? null);
}

/** What the page on screen can be narrowed to; null on pages that a scope does not narrow, and while it is not known. */
export function scopeHere(): ScopeOptions | null {
	return here().dataset === 'own' ? (page.data.scoped === true ? (ownSet.info?.scope ?? null) : null) : (page.data.scope ?? null);
}
