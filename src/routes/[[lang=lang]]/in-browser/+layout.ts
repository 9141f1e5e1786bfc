import type { DatasetTitle } from '$lib/components/dataset-title';
import { titlesPath } from '$lib/paths';
import type { LayoutLoad } from './$types';

// What own reports hold is known in the browser alone: no file can be made of these pages.
export const prerender = false;
export const ssr = false;

export const load: LayoutLoad = async ({ fetch }) => {
	const response = await fetch(titlesPath());
	return { titles: response.ok ? ((await response.json()) as readonly DatasetTitle[]) : [] };
};
