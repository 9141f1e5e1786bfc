import { formById } from '../../core/form/form';
import type { SectionState, TableState } from '../../core/model/report';
import type { InventedBody } from '../place/invented-body';
import { createRandom, type Random } from '../random';
import type { InventedReport, YearFacts } from './invented-report';
import { cellManner, FIGURE_IDS, printCells } from './print-cells';
import { OUTCOMES } from './request-outcomes';

const FORM = formById('form-2021');
const SECTION_COUNT = 6;

/** Ids that a report leaves out: a whole table or one row of outcomes; most leave out nothing. */
function omitted(random: Random): RegExp | null {
	if (random.chance(2)) return /^review_litigation\./;
	if (random.chance(1)) return /^art20_8\./;
	if (random.chance(1)) return new RegExp(`^requests\\.${random.pick(OUTCOMES.slice(2))}\\.`);
	return null;
}

function tableStates(ids: readonly string[]): Readonly<Record<string, TableState>> {
	const printed = new Set(ids);
	return Object.fromEntries(
		FORM.tables.map((table): [string, TableState] => {
			const own = FIGURE_IDS.filter((id) => id.startsWith(`${table.id}.`));
			const count = own.filter((id) => printed.has(id)).length;
			if (count === 0) return [table.id, 'absent'];
			return [table.id, count === own.length ? 'present' : 'partial'];
		})
	);
}

function sectionStates(hasFee: boolean, random: Random): readonly SectionState[] {
	const states: SectionState[] = Array.from({ length: SECTION_COUNT }, () => 'present');
	if (!hasFee && random.chance(8)) states[SECTION_COUNT - 1] = 'absent';
	return states;
}

/** Makes a year's facts into a report as it is printed, with the faults that reports have. */
export function printReport(body: InventedBody, facts: YearFacts, seed: string): InventedReport {
	const random = createRandom(`${seed}/${body.id}/${facts.year}/print`);
	const gap = omitted(random);
	const ids = gap === null ? FIGURE_IDS : FIGURE_IDS.filter((id) => !gap.test(id));
	const hasFee = facts.narrative.some((figure) => figure.metric === 'information_processing_fee');
	return {
		body,
		year: facts.year,
		published: random.chance(4) ? null : facts.published,
		cells: printCells(ids, facts.figures, cellManner(random), random),
		narrative: facts.narrative,
		sections: sectionStates(hasFee, random),
		tables: tableStates(ids),
		wording: `${seed}/${body.id}/${facts.year}/wording`
	};
}
