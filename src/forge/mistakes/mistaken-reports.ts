import type { ExpectedFinding } from '../expect/expected-finding';
import { expectedFindings } from '../expect/expected-findings';
import type { InventedReport } from '../facts/invented-report';
import { createRandom } from '../random';
import { RESTATED_CELLS } from '../expect/expected-in-text';
import { numberIn, toldOf } from './cells';
import type { Mistake, Occasion } from './mistake';
import type { MistakeDeck } from './mistake-deck';

/** A report with its mistakes, and what each of them must raise. */
export interface PlantedReport {
	readonly report: InventedReport;
	readonly stated: readonly ExpectedFinding[];
}

/** How often a mistake is tried on a report before another is. */
const ATTEMPTS = 3;

const key = ({ check, cells, left, right }: ExpectedFinding): string => JSON.stringify([check, cells, left, right]);

/** Whether the text tells figures that a table has neither as it should nor otherwise, so that one may hold it right or wrong. */
function isOpen({ report, stated }: PlantedReport): boolean {
	const { value: answered } = toldOf(report, 'requests_answered') ?? {};
	const [handled, received, carriedIn] = ['results_total', 'new_requests', 'carried_in'].map((row) =>
		numberIn(report, `requests.${row}.total`)
	);
	if (answered !== undefined && answered !== handled && (answered === received || answered === (received ?? 0) + (carriedIn ?? 0)))
		return true;
	const { value: sued } = toldOf(report, 'litigation_cases') ?? {};
	const cases = (RESTATED_CELLS['litigation_cases'] ?? []).map((id) => numberIn(report, id) ?? 0);
	if (sued !== undefined && sued !== cases.reduce((a, b) => a + b, 0) && cases.includes(sued)) return true;
	return toldOf(report, 'requests_received')?.value === 0 && (received ?? 0) > 0 && !stated.some(({ check }) => check === 'p.narr.none');
}

/** Whether what a mistake with figures states is among what the figures give. */
function isThere(finding: ExpectedFinding, all: ReadonlySet<string>): boolean {
	return finding.cells === undefined || finding.left === undefined || all.has(key(finding));
}

type Plantable = Omit<Occasion, 'report' | 'previous'>;

/** A body's reports while mistakes go into them. */
export class MistakenReports {
	readonly #reports: PlantedReport[] = [];
	readonly #deck: MistakeDeck;

	constructor(deck: MistakeDeck) {
		this.#deck = deck;
	}

	/** All reports so far: mistakes of later ones may have changed the last. */
	get reports(): readonly PlantedReport[] {
		return this.#reports;
	}

	/** Adds the next report with its mistakes. */
	add(report: InventedReport, round: Plantable): void {
		this.#reports.push({ report, stated: [] });
		const id = `${report.wording}/planted`;
		const { kinds, count } = this.#deck.choose(id);
		const areas = new Set<string>();
		for (const mistake of kinds) {
			if (this.#planted >= count) return;
			if (mistake.area !== 'cells' && areas.has(mistake.area)) continue;
			if (!this.#plant(mistake, round, id)) continue;
			areas.add(mistake.area);
			this.#deck.used(mistake.kind);
		}
	}

	get #planted(): number {
		return this.#reports.at(-1)?.stated.length ?? 0;
	}

	#plant(mistake: Mistake, round: Plantable, id: string): boolean {
		const last = this.#reports.at(-1) as PlantedReport;
		const earlier = this.#reports.at(-2);
		const previous = earlier?.report.year === last.report.year - 1 ? earlier.report : null;
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const random = createRandom(`${id}/${mistake.kind}/${attempt}`);
			const planted = mistake.plant({ ...round, report: last.report, previous }, random);
			if (planted === null) return false;
			const now = { report: planted.report, stated: [...last.stated, planted.finding] };
			const before = planted.previous === undefined || earlier === undefined ? earlier : { ...earlier, report: planted.previous };
			if (!this.#isFound(before, now)) continue;
			this.#reports.splice(-1, 1, now);
			if (before !== undefined) this.#reports.splice(-2, 1, before);
			return true;
		}
		return false;
	}

	/** Whether everything stated of the last two reports still follows from what they print. */
	#isFound(before: PlantedReport | undefined, now: PlantedReport): boolean {
		const last = before?.report.year === now.report.year - 1 ? before.report : null;
		const third = this.#reports.at(-3)?.report;
		const beforeLast = last !== null && third?.year === last.year - 1 ? third : null;
		const stands = (planted: PlantedReport, previous: InventedReport | null): boolean => {
			const all = new Set(expectedFindings(planted.report, previous).map(key));
			return !isOpen(planted) && planted.stated.every((finding) => isThere(finding, all));
		};
		return stands(now, last) && (before === undefined || last === null || before.stated.length === 0 || stands(before, beforeLast));
	}
}
