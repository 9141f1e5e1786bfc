import type { VerdictMap } from '../../core/verdict/verdict-map';
import type { Doubt } from '../queries/doubt-sql';

/** Keys of the errors that a figure rests on and nobody dismissed. */
export function openDoubts(doubt: Doubt, verdicts: VerdictMap): readonly string[] {
	return (doubt?.split(',') ?? []).filter((key) => verdicts.get(key)?.verdict !== 'dismissed');
}
