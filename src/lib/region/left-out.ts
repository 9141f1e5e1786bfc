import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import { bodyPath } from '../paths';
import type { Place } from '../place';
import { withFigures, type TextPart } from '../summary/text-parts';
import type { RollUpBlock } from './roll-up-blocks';
import { reasonName } from './roll-up-words';

/** Who adds to no cell of a table, and why, in one sentence: the bodies by name, each a link. Empty where everybody does. */
export function leftOut({ named, otherForm }: RollUpBlock, year: number, place: Place): readonly TextPart[] {
	if (named.length === 0 && otherForm === null) return [];
	return withFigures((figure) => {
		const reasons = named.map(({ state, bodies, first }) => {
			const names = first.map(({ body_id, short_name }) => figure(short_name, `${bodyPath(place, body_id)}?year=${year}`));
			const words = { reason: reasonName(state), bodies: formatNumber(bodies), names: names.join(m.region_names_join()) };
			return bodies > first.length ? m.region_roll_reason_some(words) : m.region_roll_reason(words);
		});
		const other = otherForm === null ? [] : [m.region_roll_other_form({ bodies: formatNumber(otherForm) })];
		return m.region_roll_left_out({ reasons: [...reasons, ...other].join(m.region_reason_join()) });
	});
}
