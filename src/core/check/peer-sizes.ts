import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import { differsInSize } from './check-magnitude';
import type { ReportYear } from './report-year';
import { ruleById } from './rules';

const CHECK = 'p.magnitude.peers';
/** Fewer bodies that state a cell are no measure of it. */
const FEWEST = 6;
/** Requests are left out: they are few in most places and many in some. */
const COMPARED = /^art20_[568]\.\w+\.(?:decisions_this_year|fee_amount_this_year)$/;

/** The largest values of one cell within a group of peers. */
interface Largest<Ref> {
	count: number;
	most: number;
	second: number;
	/** The report that has the most, and whether its own year before was of that size too. */
	ref: Ref;
	usual: boolean;
}

/** Sizes of cells among the bodies of a county in one year, of which one may stand far above all others. Memory grows with the counties. */
export class PeerSizes<Ref> {
	readonly #groups = new Map<string, Map<string, Largest<Ref>>>();

	/**
	 * @param ref what `findings` calls the report
	 * @param group the peers that it belongs to: bodies of one type and place; its year is told apart from others
	 * @param before the body's report of the year before, where there is one
	 */
	add(ref: Ref, group: string, report: ReportYear, before: ReportYear | null): void {
		const key = `${group}@${report.year}`;
		const cells = this.#groups.get(key) ?? new Map<string, Largest<Ref>>();
		this.#groups.set(key, cells);
		for (const [id, { value }] of report.cells) {
			if (value === null || !COMPARED.test(id)) continue;
			const former = before?.year === report.year - 1 ? (before.cells.get(id)?.value ?? null) : null;
			const usual = former !== null && !differsInSize(value, former);
			const known = cells.get(id);
			if (known === undefined) cells.set(id, { count: 1, most: value, second: 0, ref, usual });
			else if (value > known.most) Object.assign(known, { count: known.count + 1, most: value, second: known.most, ref, usual });
			else Object.assign(known, { count: known.count + 1, second: Math.max(known.second, value) });
		}
	}

	/** A finding for each cell that is far above all others of its group and of its own year before. */
	*findings(): Generator<readonly [Ref, Finding]> {
		const { severity } = ruleById(CHECK);
		for (const cells of this.#groups.values()) {
			for (const [id, { count, most, second, ref, usual }] of cells) {
				if (count < FEWEST || usual || !differsInSize(most, second)) continue;
				yield [ref, makeFinding({ check: CHECK, severity, cells: [id], left: most, right: second, params: { peers: count - 1 } })];
			}
		}
	}
}
