import type { Attachment } from 'svelte/attachments';

/** Opens what is folded round the element an address points to, and brings it into view. */
function openTarget(hash: string): void {
	const target = document.getElementById(hash.slice(1));
	if (target === null) return;
	for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
	target.scrollIntoView();
}

/** Makes links to folded parts of a page unfold them: on arrival, when the address changes, and for the same address again. */
export const openTargets: Attachment = (element) => {
	const listening = new AbortController();
	const { signal } = listening;
	const open = (): void => {
		if (location.hash !== '') openTarget(location.hash);
	};
	open();
	addEventListener('hashchange', open, { signal });
	element.addEventListener(
		'click',
		({ target }) => {
			const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
			if (link !== null && link.pathname === location.pathname && link.hash === location.hash) openTarget(link.hash);
		},
		{ signal }
	);
	return () => listening.abort();
};
