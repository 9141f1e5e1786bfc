import { numberIn, withNumbers } from './cells';
import type { Mistake } from './mistake';

const LARGE = 20;
const FACTOR = 10;
const FEE = 'art20_8.administrative_fee.fee_amount_this_year';
const DECISIONS = /^art20_[56]\.\w+\.decisions_this_year$/;
/** Yuan in the column of ten thousand yuan. */
const YUAN = 10_000;

function jump(kind: string, idsOf: (ids: readonly string[]) => readonly string[], slips: (value: number) => readonly number[]): Mistake {
	return {
		kind,
		area: 'cells',
		plant: ({ report, previous }, random) => {
			if (previous === null) return null;
			for (const id of random.shuffle(idsOf([...report.cells.keys()]))) {
				const [now, before] = [numberIn(report, id) ?? 0, numberIn(previous, id) ?? 0];
				const value = slips(now).find((slip) => now > 0 && before > 0 && slip >= LARGE && slip > before * FACTOR);
				if (value === undefined) continue;
				const finding = { check: 'p.magnitude', cells: [id, `prev:${id}`], left: value, right: before };
				return { report: withNumbers(report, { [id]: value }), finding };
			}
			return null;
		}
	};
}

/** Figures ten times and more what they were a year before: another unit, a digit too many. */
export const OUT_OF_SCALE: readonly Mistake[] = [
	jump(
		'p.magnitude:fee',
		(ids) => ids.filter((id) => id === FEE),
		(value) => [Math.round(value * YUAN)]
	),
	jump(
		'p.magnitude:acts',
		(ids) => ids.filter((id) => DECISIONS.test(id)),
		(value) => [value * 10 + 3, value * 100 + 18]
	)
];
