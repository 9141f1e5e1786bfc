/** Targets smaller than 24 × 24 px that stand in no sentence and have another target within 24 px of their middle. */
export function smallTargets(): readonly string[] {
	const LEAST = 24;
	const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [role="button"], [tabindex="0"]')]
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ element, box }) => box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible');
	const inSentence = (element: HTMLElement): boolean =>
		getComputedStyle(element).display === 'inline' &&
		(element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
	const gap = (a: DOMRect, b: DOMRect): number => {
		const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
		return Math.hypot(Math.max(b.x - x, 0, x - b.right), Math.max(b.y - y, 0, y - b.bottom));
	};
	return targets.flatMap(({ element, box }) => {
		if ((box.width >= LEAST - 0.5 && box.height >= LEAST - 0.5) || inSentence(element)) return [];
		const crowded = targets.some(
			(other) =>
				other.element !== element && !other.element.contains(element) && !element.contains(other.element) && gap(box, other.box) < LEAST / 2
		);
		return crowded ? [`${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 140)}`] : [];
	});
}
