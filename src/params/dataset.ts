import type { ParamMatcher } from '@sveltejs/kit';

/** The data sets with a segment of their own; the real sample's addresses have none. */
export const match = ((segment): segment is 'demo' | 'own' => segment === 'demo' || segment === 'own') satisfies ParamMatcher;
