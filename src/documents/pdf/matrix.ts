/** A transformation as PDF writes it: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers of an operator as a matrix. */
export function toMatrix(numbers: ArrayLike<number>): Matrix {
	return Array.from({ length: 6 }, (_, i) => numbers[i] ?? 0) as unknown as Matrix;
}
