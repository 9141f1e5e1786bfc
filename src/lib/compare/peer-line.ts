import type { TrendFrame } from '../charts/trend-lines';
import type { CompareContext } from './compare-context';
import { FEWEST_PEERS } from './rank-axis';

/** The peer group's middle half over years; null where too few of it are ranked. */
export function peerLine({ figures }: CompareContext, years: readonly number[]): TrendFrame['peers'] {
	return years.map((year) => {
		const row = figures.peers.years.find((one) => one.year === year);
		if (row === undefined || row.ranked < FEWEST_PEERS) return { low: null, middle: null, high: null };
		return { low: row.quartile1, middle: row.median, high: row.quartile3 };
	});
}
