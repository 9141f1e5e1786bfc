/** Room left above and below what is brought into sight, in pixels. */
const ROOM = 48;

function isScroller(element: HTMLElement): boolean {
	return element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);
}

/** Moves a box sideways until an element in it is in sight. */
function revealAcross(box: HTMLElement, element: HTMLElement): void {
	const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
	if (inner.left < outer.left || inner.right > outer.right) box.scrollLeft += inner.left - outer.left - outer.width / 2 + inner.width / 2;
}

/** The part of a pane that is on screen and not covered by what stands below the pane in the same box and sticks to the screen's edge. */
function sightOf(pane: HTMLElement): { readonly top: number; readonly bottom: number } {
	const { top, bottom } = pane.getBoundingClientRect();
	const below = (pane.parentElement?.getBoundingClientRect().bottom ?? bottom) - bottom;
	return { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight - below) };
}

function revealDown(pane: HTMLElement, element: HTMLElement): void {
	const [{ top, bottom }, inner] = [sightOf(pane), element.getBoundingClientRect()];
	if (inner.top >= top + ROOM && inner.bottom <= bottom - ROOM) return;
	pane.scrollTop += inner.top - (top + bottom) / 2 + Math.min(inner.height, bottom - top) / 2;
}

/** Brings an element of a pane into sight by moving the pane and the boxes in it, never the page. */
export function revealIn(pane: HTMLElement, element: HTMLElement): void {
	for (let box = element.parentElement; box !== null && box !== pane; box = box.parentElement) {
		if (isScroller(box)) revealAcross(box, element);
	}
	revealDown(pane, element);
	// What was far away was as high as estimated until it came into sight.
	requestAnimationFrame(() => revealDown(pane, element));
}
