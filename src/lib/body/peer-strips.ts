import type { PeerStrip } from '../charts/body-peers';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import { PEER_MEASURES, type Peers } from '../queries/load-peers';
import { inWords } from '../summary/bilingual';
import { countMeasure } from '../summary/count-measure';
import { figureHref, quantity } from '../summary/report-words';

/** Below this many bodies a strip would say nothing. */
const FEWEST_PEERS = 5;

/** A strip for each measure that enough bodies of the peer group state for a year. */
export function peerStrips(peers: Peers, bodyId: string, year: number, place: Place): readonly PeerStrip[] {
	return PEER_MEASURES.flatMap((id) => {
		const measure = countMeasure(id);
		const stated = (peers.values[id]?.[year] ?? []).flatMap((value, index) => {
			const body = peers.bodies[index];
			return value === null || body === undefined ? [] : [{ value, body }];
		});
		if (stated.length < FEWEST_PEERS) return [];
		const values = stated.map(({ value, body }) => ({
			value,
			own: body.id === bodyId,
			mark: {
				title: body.name,
				lines: [[inWords(measure.name), quantity(value, measure)] as const],
				href: figureHref(place, body.id, year, id)
			}
		}));
		return [{ label: inWords(measure.name), note: m.body_peers_count({ count: formatNumber(values.length) }), values }];
	});
}
