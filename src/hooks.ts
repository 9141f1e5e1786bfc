import { base } from '$app/paths';
import { routePath } from '$lib/place';
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) => routePath(url.pathname, base);
