import type { ChartOption, ChartSize } from './chart';
import { composeFigure, plotWidth, resolveColours, type FigureParts } from './compose-figure';
import { withPatterns } from './outcome-patterns';
import { renderSvg } from './render-svg';

/** Width of a downloaded picture, in pixels; a PNG has twice as many for sharp print. */
export const FIGURE_WIDTH = 1200;

/** A figure to put into a file. */
export interface FigureRequest extends Omit<FigureParts, 'plot' | 'width'> {
	readonly build: (size: ChartSize) => ChartOption;
	readonly label: string;
	/** Whether outcomes are told apart by patterns too, as on the page. */
	readonly patterns: boolean;
}

/** Draws a figure for a file, in the light theme's colours whatever the page shows. */
export function drawFigure(request: FigureRequest): { readonly svg: string; readonly width: number; readonly height: number } {
	const size = { width: plotWidth(FIGURE_WIDTH), height: request.plotHeight, compact: false };
	const plot = renderSvg(request.build(size), size, { id: 'figure', label: request.label });
	const figure = composeFigure({ ...request, plot, width: FIGURE_WIDTH });
	const svg = request.patterns ? withPatterns(figure.svg) : figure.svg;
	return withLightColours((valueOf) => ({ ...figure, svg: resolveColours(svg, valueOf) }));
}

/** Saves text as a file. */
export function saveText(name: string, text: string, type: string): void {
	saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Saves a drawing as PNG at twice its size. Rejects when the browser cannot draw it. */
export async function savePng(name: string, svg: string, width: number, height: number): Promise<void> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width * 2, height * 2);
		image.src = address;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
		canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (png === null) throw new Error('the browser made no PNG of the drawing');
		saveBlob(name, png);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Saves bytes as a file. */
export function saveBlob(name: string, blob: Blob): void {
	const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Calls back with a look-up of colour tokens in the light theme. */
function withLightColours<Result>(use: (valueOf: (token: string) => string) => Result): Result {
	const probe = document.createElement('div');
	probe.dataset.theme = 'light';
	document.body.append(probe);
	try {
		const style = getComputedStyle(probe);
		return use((token) => style.getPropertyValue(token).trim());
	} finally {
		probe.remove();
	}
}
