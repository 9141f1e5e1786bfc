import { formById } from '../../core/form/form';
import type { FormId, SectionState, TableState } from '../../core/model/report';
import type { InventedBody } from '../place/invented-body';
import { createRandom, type Random } from '../random';
import type { InventedReport, YearFacts } from './invented-report';
import { cellManner, FIGURE_IDS, printCells } from './print-cells';
import { OUTCOMES } from './request-outcomes';

const SECTION_COUNT = 6;

/** Ids that a report leaves out: a whole table, one row of outcomes or of the list of 2014; most leave out nothing. */
function omitted(form: FormId, ids: readonly string[], random: Random): RegExp | null {
	if (form === 'form-2014') {
		const id = random.pick(ids);
		return random.chance(5) ? new RegExp(`^${id.replaceAll('.', '\\.')}$`) : null;
	}
	if (random.chance(2)) return /^review_litigation\./;
	if (random.chance(1)) return /^art20_8\./;
	if (random.chance(1)) return new RegExp(`^requests\\.${random.pick(OUTCOMES[form].slice(2))}\\.`);
	return null;
}

function tableStates(form: FormId, all: readonly string[], ids: readonly string[]): Readonly<Record<string, TableState>> {
	const printed = new Set(ids);
	return Object.fromEntries(
		formById(form).tables.map((table): [string, TableState] => {
			const own = all.filter((id) => id.startsWith(`${table.id}.`));
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
	const stream = `${seed}/${body.id}/${facts.year}/print`;
	const random = createRandom(stream);
	const all = FIGURE_IDS.get(facts.form) ?? [];
	const gap = omitted(facts.form, all, random);
	const ids = gap === null ? all : all.filter((id) => !gap.test(id));
	const hasFee = facts.narrative.some((figure) => figure.metric === 'information_processing_fee');
	return {
		body,
		year: facts.year,
		form: facts.form,
		published: random.chance(4) ? null : facts.published,
		cells: printCells(ids, facts.figures, cellManner(random, createRandom(`${stream}/signs`)), random),
		narrative: facts.narrative,
		sections: sectionStates(hasFee, random),
		tables: tableStates(facts.form, all, ids),
		listsChannels: null,
		edits: [],
		deviations: [],
		wording: `${seed}/${body.id}/${facts.year}/wording`
	};
}
