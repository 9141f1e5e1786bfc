import { json } from '@sveltejs/kit';
import { shippedTitles } from '$lib/server/shipped-titles';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the shipped data sets are called, for pages that no file holds. */
export const GET: RequestHandler = async () => json(await shippedTitles());
