import type { ParamMatcher } from '@sveltejs/kit';

/** The one shipped data set with a segment of its own; the real sample's addresses have none. */
export const match = ((segment): segment is 'demo' => segment === 'demo') satisfies ParamMatcher;
