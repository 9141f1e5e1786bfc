import type { Measure } from '../../core/measure/measure';
import type { PeerMark, PeerStrip } from '../charts/body-peers';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { Place } from '../place';
import { PEER_MEASURES, RANKED_CASES, type PeerBin, type Peers, type PeerStanding, type PeerYear } from '../queries/load-peers';
import type { BodyReport } from '../queries/load-reports';
import type { Doubt } from '../queries/doubt-sql';
import type { ValueQualifier } from '../queries/qualifier-sql';
import { inWords } from '../summary/bilingual';
import { figureNumber, figureOnAxis, smallestStep } from '../summary/measure-words';
import { qualified } from '../summary/qualifier-words';
import { figureHref, quantity } from '../summary/report-words';
import { stateName, subjectQualifier } from './figure-words';
import type { AddressOf } from './body-query';
import type { PeerMedian } from './report-figures';
import { sourceSubject } from './source-subject';

/** The body on the page, and the year looked at. */
export interface PeerView {
	readonly peers: Peers;
	readonly bodyId: string;
	readonly year: number;
	/** Its report of the year; null where there is none. */
	readonly report: BodyReport | null;
	/** Only with a roster may places be told. */
	readonly roster: boolean;
	readonly place: Place;
	readonly addressOf: AddressOf;
	/** Whether the body's own figure is left out, for an error that checks found. */
	readonly isLeftOut: (measure: Measure) => boolean;
}

/** A strip, with the measure it is of and what it was made from. */
export interface MeasureStrip extends PeerStrip {
	readonly measure: Measure;
	readonly year: PeerYear;
}

/** Names told of bodies that share a place; more are counted. */
const NAMES_TOLD = 6;
/** How many share a place is told from so many on. */
const FEWEST_FOR_CROWD = 3;
/** Fewer peers than this have no median told: it would be one body's figure. */
const FEWEST_FOR_MEDIAN = 10;
/** The tables of the frame: who stands where several do. */
const TABLE = '#among-peers-table';

interface PeerFigure {
	readonly id: string;
	readonly name: string;
	readonly value: number;
	readonly n: number | null;
	readonly qualifier: ValueQualifier;
	readonly doubt: Doubt;
}

/** What each named body of a group states. */
export function peerFigures({ bodies }: Peers, { values, n, qualifiers, doubts }: PeerYear): readonly PeerFigure[] {
	return values.flatMap((value, index): PeerFigure[] => {
		const body = bodies[index];
		if (value === null || body === undefined) return [];
		return [{ ...body, value, n: n[index] ?? null, qualifier: qualifiers[index] ?? null, doubt: doubts[index] ?? null }];
	});
}

const isFaint = (n: number | null): boolean => n !== null && n < RANKED_CASES;
const bodiesWords = (count: number): string => m.body_peers_count({ count: formatNumber(count) });

/** Address of the source of what a body states. */
function hrefOf({ year, place, bodyId, addressOf }: PeerView, id: string, measure: Measure): string {
	return id === bodyId ? addressOf({ year, version: 1, current: true }, measure.id) : figureHref(place, id, year, measure.id);
}

function markOf(view: PeerView, measure: Measure, group: readonly PeerFigure[]): PeerMark[] {
	const [first] = group;
	if (first === undefined) return [];
	const cases = first.n === null ? [] : [['n', formatNumber(first.n)] as const];
	const exactly = group.every(({ qualifier }) => qualifier === first.qualifier) ? first.qualifier : null;
	const value = [inWords(measure.name), qualified(quantity(first.value, measure), exactly)] as const;
	const told = group.slice(0, NAMES_TOLD).map(({ name }) => name);
	const names = group.length > NAMES_TOLD ? [...told, '…'] : told;
	const mark =
		group.length === 1
			? { title: first.name, lines: [value, ...cases], href: hrefOf(view, first.id, measure), doubt: first.doubt }
			: { title: bodiesWords(group.length), lines: [value, [m.body_peers_who(), names.join(m.body_sum_and())] as const], href: TABLE };
	return [{ value: first.value, bodies: group.length, own: first.id === view.bodyId, faint: isFaint(first.n), mark }];
}

/** Bodies that share a mark: those of one value; the body on the page has its own. */
export function markGroups(figures: readonly PeerFigure[], bodyId: string): readonly (readonly PeerFigure[])[] {
	const groups = new Map<string, PeerFigure[]>();
	for (const one of figures) {
		const key = one.id === bodyId ? 'own' : `${one.value} ${String(isFaint(one.n))}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}

function binMarks(view: PeerView, measure: Measure, bins: readonly PeerBin[], own: PeerStanding): readonly PeerMark[] {
	const range = ({ low, high }: PeerBin): string =>
		low === high ? quantity(low, measure) : m.overview_range({ from: figureNumber(low, measure), to: quantity(high, measure) });
	const marks = bins.map((bin) => ({
		value: bin.low,
		bodies: bin.bodies,
		own: false,
		faint: false,
		mark: { title: bodiesWords(bin.bodies), lines: [[inWords(measure.name), range(bin)] as const], href: TABLE }
	}));
	if (own.value === null) return marks;
	const line = [inWords(measure.name), quantity(own.value, measure)] as const;
	const mark = { title: m.body_peers_own(), lines: [line], href: hrefOf(view, view.bodyId, measure) };
	return [...marks, { value: own.value, bodies: 1, own: true, faint: isFaint(own.n), mark }];
}

function placeWords({ roster }: PeerView, { value, n, rank, ranked, stated, ties }: PeerStanding): readonly [string, string] {
	if (!roster) return ['', bodiesWords(stated)];
	const of = m.body_peers_of({ count: formatNumber(ranked) });
	if (rank !== null)
		return [ties > 1 ? m.body_peers_tied({ rank: formatNumber(rank) }) : m.body_peers_rank({ rank: formatNumber(rank) }), of];
	return value !== null && n !== null ? [m.body_peers_unranked(), m.overview_n({ n: formatNumber(n) })] : ['—', of];
}

function ownWords({ report, isLeftOut }: PeerView, measure: Measure): string {
	if (isLeftOut(measure)) return stateName('left_out');
	const subject = report === null ? null : sourceSubject(report, measure.id);
	const cell = subject?.cell ?? null;
	if (cell === null) return stateName(report === null ? 'no_report' : 'absent');
	return cell.value === null ? stateName(cell.state) : qualified(quantity(cell.value, measure), subjectQualifier(subject));
}

/** A strip for each measure that enough bodies of the peer group state for a year. */
export function peerStrips(view: PeerView): readonly MeasureStrip[] {
	return PEER_MEASURES.flatMap((measure): MeasureStrip[] => {
		const year = view.peers.measures[measure.id]?.[view.year];
		if (year === undefined) return [];
		const marks =
			year.bins.length > 0
				? binMarks(view, measure, year.bins, year.standing)
				: markGroups(peerFigures(view.peers, year), view.bodyId).flatMap((group) => markOf(view, measure, group));
		const most = Math.max(...marks.map(({ bodies }) => bodies));
		return [
			{
				measure,
				year,
				label: inWords(measure.name),
				own: ownWords(view, measure),
				place: placeWords(view, year.standing),
				crowd: most >= FEWEST_FOR_CROWD ? m.body_peers_crowd({ count: formatNumber(most) }) : '',
				marks,
				number: figureOnAxis(measure),
				smallest: smallestStep(measure)
			}
		];
	});
}

/** The middle value of a count in a peer group and year; null where too few state it. */
export function peerMedian({ place, measures }: Peers, measureId: string, year: number): PeerMedian | null {
	const standing = measures[measureId]?.[year]?.standing;
	if (standing === undefined || standing.stated < FEWEST_FOR_MEDIAN) return null;
	return { median: standing.median, stated: standing.stated, place };
}
