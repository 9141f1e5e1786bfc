/** What a downloaded picture holds besides the plot. */
export interface FigureParts {
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
	readonly legend: readonly { readonly colour: string; readonly label: string }[];
	/** The plot as SVG text. */
	readonly plot: string;
	readonly width: number;
	readonly plotHeight: number;
}

const MARGIN = 32;
const FONT = "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif";

/** The whole figure as one SVG: title, subtitle, legend, plot and source burned in. Colours are still `var(--token)`. */
export function composeFigure(parts: FigureParts): { readonly svg: string; readonly width: number; readonly height: number } {
	const pieces: string[] = [];
	let y = 24;
	const lines = (text: string, fontSize: number, colour: string, weight: number): void => {
		for (const line of wrapText(text, (parts.width - 2 * MARGIN) / fontSize)) {
			y += fontSize * 1.5;
			pieces.push(
				`<text x="${MARGIN}" y="${y - fontSize * 0.4}" font-size="${fontSize}" font-weight="${weight}" fill="${colour}">${escapeText(line)}</text>`
			);
		}
	};
	lines(parts.title, 22, 'var(--ink)', 600);
	lines(parts.subtitle, 14, 'var(--ink-2)', 400);
	if (parts.legend.length > 0) {
		pieces.push(legendRow(parts.legend, y + 10));
		y += 32;
	}
	y += 12;
	pieces.push(parts.plot.replace('<svg ', `<svg x="${MARGIN}" y="${y}" `));
	y += parts.plotHeight + 12;
	lines(parts.source, 12, 'var(--ink-3)', 400);
	const height = Math.ceil(y + 20);
	const { width } = parts;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="12"><rect width="${width}" height="${height}" fill="var(--paper)"/><rect x="${MARGIN}" y="20" width="${width - 2 * MARGIN}" height="2" fill="var(--rule-3)"/>${pieces.join('')}</svg>`;
	return { svg, width, height };
}

/** Width left for the plot in a figure of this width. */
export function plotWidth(figureWidth: number): number {
	return figureWidth - 2 * MARGIN;
}

/** Replaces each `var(--token)` by what `valueOf` says of it, so that the file stands alone. */
export function resolveColours(svg: string, valueOf: (token: string) => string): string {
	return svg.replace(/var\((--[a-z0-9-]+)\)/g, (_, token: string) => valueOf(token));
}

function legendRow(legend: FigureParts['legend'], y: number): string {
	let x = MARGIN;
	return legend
		.map(({ colour, label }) => {
			const item = `<rect x="${x}" y="${y}" width="12" height="12" fill="${colour}"/><text x="${x + 18}" y="${y + 10.5}" font-size="13" fill="var(--ink-2)">${escapeText(label)}</text>`;
			x += 18 + emWidth(label) * 13 + 20;
			return item;
		})
		.join('');
}

/** Breaks text into lines of at most `ems`: between Chinese characters anywhere, in other scripts at spaces. */
function wrapText(text: string, ems: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/g) ?? []) {
		if (emWidth(line + word) > ems && line !== '') {
			lines.push(line);
			line = word.trimStart();
		} else line += word;
	}
	return line === '' ? lines : [...lines, line];
}

function emWidth(text: string): number {
	return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 1 : 0.56), 0);
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
