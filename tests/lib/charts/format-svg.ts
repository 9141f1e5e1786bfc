/**
 * A drawing one element per line, numbers at two decimals: a change in it is a change of lines.
 * `stylesheet` is where the colours of the tokens are, so that the file can be looked at in a browser.
 */
export function formatSvg(svg: string, stylesheet: string): string {
	const lines = svg
		.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(2))))
		.replace(/>(?=<[^/])/g, '>\n')
		.replace(/(<\/\w+>)(?=<\/)/g, '$1\n');
	return `<?xml-stylesheet href="${stylesheet}"?>\n${lines}\n`;
}
