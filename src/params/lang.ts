import type { ParamMatcher } from '@sveltejs/kit';

/** Languages as the router knows them. Chinese addresses have no segment for it; `routePath` puts one in where the router needs it. */
export const match = ((segment): segment is 'en' | 'zh' => segment === 'en' || segment === 'zh') satisfies ParamMatcher;
