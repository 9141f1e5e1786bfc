/** Distance between two lines of a hatch, in pixels along an edge. */
const STEP = 6;

/** A box in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** SVG path data of the rising lines that hatch a box: plain lines, so that the picture needs no pattern. */
export function hatchPath({ x, y, width, height }: Box): string {
	const lines: string[] = [];
	for (let along = STEP / 2; along < width + height; along += STEP) {
		const [x1, y1] = along < height ? [x, y + along] : [x + along - height, y + height];
		const [x2, y2] = along < width ? [x + along, y] : [x + width, y + along - width];
		lines.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
	}
	return lines.join('');
}

function round(pixels: number): number {
	return Math.round(pixels * 10) / 10;
}
