import type { ParamMatcher } from '@sveltejs/kit';

/** The one language with a segment of its own; Chinese addresses have none. */
export const match = ((segment): segment is 'en' => segment === 'en') satisfies ParamMatcher;
