/** Runs in a page: names of elements that make the page scroll sideways, `?` where none can be told; none where it does not. */
export function widerThanThePage(): readonly string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const reachesOut = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1;
	const held = (element: Element): boolean => {
		const box = element.parentElement?.closest('[role="region"], [role="group"], svg');
		return getComputedStyle(element).position !== 'absolute' && box != null && !reachesOut(box);
	};
	const names = [...document.querySelectorAll('body *')]
		.filter((element) => reachesOut(element) && !held(element))
		.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
	return names.length === 0 ? ['?'] : names.slice(0, 10);
}
