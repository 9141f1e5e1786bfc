import { NARRATIVE_METRICS } from '../../core/form/narrative-metrics';
import { narrativeId, type Corrected } from '../../core/model/correction';
import type { DocumentState } from '../../core/model/figure';
import { cellWords, narrativeWords, subjectName } from '../body/figure-words';
import { unitOfCell, unitOfMetric } from '../body/form-words';
import { sourceSubject } from '../body/source-subject';
import type { BodyReport } from '../queries/load-reports';
import { inWords } from '../summary/bilingual';
import type { ReviewedFacts } from './reviewed-facts';

/** A figure that can be set right. */
export interface Editable {
	/** Id of its correction. */
	readonly id: string;
	readonly name: string;
	/** Unit as the form has it, and in words. */
	readonly unit: { readonly form: string | null; readonly words: string };
	readonly value: number | null;
	readonly state: DocumentState;
	/** What it is now, in words. */
	readonly words: string;
	/** Text of the document in its place. */
	readonly printed: string;
	/** What had been read; `null` where it stands uncorrected. */
	readonly original: Corrected | null;
	/** What it can be besides a number. */
	readonly states: readonly Exclude<DocumentState, 'number'>[];
}

function editableCell({ facts, originals }: ReviewedFacts, report: BodyReport, id: string): Editable | null {
	const figure = facts.figures.find((one) => one.id === id);
	const subject = sourceSubject(report, id);
	if (figure === undefined || subject?.kind !== 'cell') return null;
	const { table, row, column } = subject;
	const { value, state, raw } = figure;
	return {
		id,
		name: subjectName(subject),
		unit: { form: column.unit ?? row.unit ?? table.unit ?? null, words: unitOfCell(table, row, column) },
		value,
		state,
		words: cellWords({ value, state, raw }),
		printed: raw ?? '',
		original: originals.get(id) ?? null,
		states: ['blank', 'dash', 'unreadable']
	};
}

function editableMetric({ facts, originals }: ReviewedFacts, id: string): Editable | null {
	const stated = facts.narrative.find(({ headline, metric }) => headline && narrativeId(metric) === id);
	const metric = NARRATIVE_METRICS.find((one) => one.id === stated?.metric);
	if (stated === undefined || metric === undefined || metric.kind === 'boolean') return null;
	const { value, quote } = stated;
	return {
		id,
		name: inWords(metric),
		unit: { form: metric.unit, words: unitOfMetric(metric) },
		value,
		state: value === null ? 'unreadable' : 'number',
		words: narrativeWords(stated),
		printed: quote ?? '',
		original: originals.get(id) ?? null,
		states: ['unreadable']
	};
}

/** The figure of an id, as it can be set right; `null` for what the document does not state, and for what is no figure. */
export function editableFigure(reviewed: ReviewedFacts, report: BodyReport, id: string): Editable | null {
	return editableCell(reviewed, report, id) ?? editableMetric(reviewed, id);
}

/** What had been read of a figure, in words. */
export function originalWords({ value, state, raw }: Corrected): string {
	return cellWords({ value, state, raw });
}
