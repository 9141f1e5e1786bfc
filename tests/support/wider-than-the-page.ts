/** Runs in a page: names of elements that make the page scroll sideways; none where it does not. */
export function widerThanThePage(): readonly string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
		.slice(0, 10);
}
