import type { SearchEntry } from './search-bodies';

const indexes = new Map<string, Promise<readonly SearchEntry[]>>();

/** The names to search, fetched once per address. Rejects when they cannot be had; a later call tries again. */
export function loadSearchIndex(path: string): Promise<readonly SearchEntry[]> {
	const known = indexes.get(path);
	if (known) return known;
	const loading = fetchIndex(path);
	indexes.set(path, loading);
	loading.catch(() => indexes.delete(path));
	return loading;
}

async function fetchIndex(path: string): Promise<readonly SearchEntry[]> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	return (await response.json()) as SearchEntry[];
}
