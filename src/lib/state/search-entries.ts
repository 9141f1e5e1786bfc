import { searchIndexPath } from '../paths';
import type { DatasetId } from '../place';
import { ask } from '../queries/query';
import { searchIndex } from '../queries/search-index';
import { loadSearchIndex } from '../search/load-search-index';
import type { SearchEntry } from '../search/search-bodies';
import { databaseOf } from './database.svelte';
import { ownSet } from './own-set.svelte';

/** The names to search: those of a shipped data set from a file, own ones from the database. Rejects when they cannot be had. */
export async function searchEntries(dataset: DatasetId): Promise<readonly SearchEntry[]> {
	if (dataset !== 'own') return loadSearchIndex(searchIndexPath(dataset));
	if (ownSet.phase === 'none' || ownSet.phase === 'denied') return [];
	return ask(await databaseOf('own').start(), searchIndex, {});
}
