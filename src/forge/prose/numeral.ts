import type { StatedMetric } from '../facts/invented-report';
import type { Random } from '../random';

/** Digits of a value: whole thousands above ten thousand in 万 now and then (`1.2万`). */
function digits(value: number, random: Random): string {
	if (value >= 10_000 && value % 1000 === 0 && random.chance(70)) return `${value / 10_000}万`;
	return String(value);
}

/** A figure with its unit as running text has it: `317条`, `310余条`, `近320条`, `1.2万余次`. */
export function numeral(figure: StatedMetric, unit: string, random: Random): string {
	const text = digits(figure.value, random);
	if (figure.qualifier === 'at_least') return random.pick([`${text}余${unit}`, `${text}余${unit}`, `${text}多${unit}`, `超${text}${unit}`]);
	if (figure.qualifier === 'approx') return random.pick([`约${text}${unit}`, `近${text}${unit}`, `${text}${unit}左右`]);
	return `${text}${unit}`;
}
