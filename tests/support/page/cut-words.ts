/** Letters as far apart as WCAG 1.4.12 asks a page to bear. Style elements are forbidden here, sheets made by script are not. */
export function spreadLetters(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
		p { margin-bottom: 2em !important }`);
	document.adoptedStyleSheets = [sheet];
}

/** Elements of which words are cut off: their box hides what it cannot hold. */
export function cutWords(): readonly string[] {
	const isHidden = (element: Element): boolean => element.closest('.vh, [hidden], svg, .host') !== null;
	return [...document.querySelectorAll('body *')].flatMap((element) => {
		const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
		const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
		if (isHidden(element) || textOverflow === 'ellipsis' || element.textContent.trim() === '') return [];
		const cut =
			(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
			(hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
		return cut ? [element.outerHTML.slice(0, 140)] : [];
	});
}
