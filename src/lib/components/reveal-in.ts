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

function revealDown(pane: HTMLElement, element: HTMLElement): void {
	const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()];
	if (inner.top >= outer.top + ROOM && inner.bottom <= outer.bottom - ROOM) return;
	pane.scrollTop += inner.top - outer.top - outer.height / 2 + Math.min(inner.height, outer.height) / 2;
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
