import type { Attachment } from 'svelte/attachments';

const SIGNS = ['pointerenter', 'focusin', 'keydown'] as const;

/** Calls `start` once, at the first sign that somebody is about to use the element: pointer, focus or key. */
export function firstIntent(start: () => void): Attachment {
	return (element) => {
		const signs = new AbortController();
		const begin = (): void => {
			signs.abort();
			start();
		};
		for (const sign of SIGNS) element.addEventListener(sign, begin, { signal: signs.signal });
		return () => signs.abort();
	};
}
