export type ScaleKind = 'linear' | 'sqrt' | 'log';

/** A value axis: where a value stands on it, and which values are labelled. */
export interface ValueScale {
	readonly kind: ScaleKind;
	/** Labelled values, ascending. */
	readonly ticks: readonly number[];
	/** Position of a value on the axis, between `min` and `max`. */
	readonly at: (value: number) => number;
	readonly min: number;
	readonly max: number;
}

const STEPS = [1, 2, 5, 10] as const;

/** Square-root where the largest value is over 20 times the median (a length would lie), else linear. */
export function scaleKindFor(values: readonly number[]): 'linear' | 'sqrt' {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)];
	const largest = sorted.at(-1);
	return middle !== undefined && largest !== undefined && largest > 20 * middle && largest > 20 ? 'sqrt' : 'linear';
}

/**
 * A scale from zero (logarithmic: from just under the smallest value) to just over the largest value.
 * Labels are at least `smallest` apart: 1 keeps those of counts whole, shares take a hundredth.
 */
export function valueScale(kind: ScaleKind, values: readonly number[], smallest = 1): ValueScale {
	const largest = values.reduce((most, value) => Math.max(most, value), smallest);
	if (kind === 'log') return logScale(values, largest);
	return kind === 'sqrt' ? sqrtScale(largest) : linearScale(largest, smallest);
}

function linearScale(largest: number, smallest: number): ValueScale {
	const power = Math.max(smallest, 10 ** Math.floor(Math.log10(largest / 4)));
	const step = power * (STEPS.find((factor) => largest / (power * factor) <= 4) ?? 10);
	const count = Math.ceil(largest / step - 1e-9);
	const ticks = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
	return { kind: 'linear', ticks, at: (value) => value, min: 0, max: ticks.at(-1) ?? largest };
}

function sqrtScale(largest: number): ValueScale {
	const top = Math.sqrt(largest * 1.04);
	const candidates = [0, 1, 5, 20, 50, 100, 200, 500];
	for (let decade = 1000; decade <= largest; decade *= 10) candidates.push(decade, decade * 2, decade * 5);
	const ticks: number[] = [];
	for (const tick of candidates.filter((one) => one <= largest)) {
		const before = ticks.at(-1);
		if (before === undefined || Math.sqrt(tick) - Math.sqrt(before) >= top * 0.11) ticks.push(tick);
	}
	return { kind: 'sqrt', ticks, at: Math.sqrt, min: 0, max: top };
}

/**
 * From a 1, 2 or 5 at or below the smallest value to one at or above the largest, labelled at powers of ten where there are enough.
 * Zero is a number too: it gets a place of its own, half a decade below.
 */
function logScale(values: readonly number[], largest: number): ValueScale {
	const positive = values.filter((value) => value > 0);
	const smallest = positive.reduce((least, value) => Math.min(least, value), largest);
	const [first, last] = [Math.floor(Math.log10(smallest)), Math.floor(Math.log10(largest)) + 1];
	const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const round = decades.flatMap((power) => [1, 2, 5].map((factor) => Number(`${factor}e${power}`)));
	const from = round.map((value) => value <= smallest).lastIndexOf(true);
	const to = round.findIndex((value, index) => value >= largest && index > from);
	const steps = round.slice(from, to + 1);
	const powers = steps.filter((value) => Number.isInteger(round.indexOf(value) / 3));
	const ticks = powers.length >= 3 || (powers.length === 2 && steps.length > 6) ? powers : steps;
	const zero = Math.log10(round[from] ?? smallest) - 0.5;
	const hasZero = positive.length < values.length;
	return {
		kind: 'log',
		ticks: hasZero ? [0, ...ticks] : ticks,
		at: (value) => (value > 0 ? Math.log10(value) : zero),
		min: hasZero ? zero : Math.log10(steps[0] ?? smallest),
		max: Math.log10(steps.at(-1) ?? largest)
	};
}
