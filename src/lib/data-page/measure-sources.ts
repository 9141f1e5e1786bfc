import type { CountMeasure, MeasureSource } from '../../core/measure/measure';
import { formName } from '../body/form-words';
import { m } from '../paraglide/messages';

/** Places that state a count in the same words, in the order in which they are tried. */
export interface SourceLine {
	/** Forms, or running text, or a table beside the reports. */
	readonly places: readonly string[];
	/** Figure ids to be summed, metric, or table. */
	readonly names: readonly string[];
	/** Group total that stands in where its rows are not stated; `null` where there is none. */
	readonly group: string | null;
	/** Channel whose sentences alone count; `null` for all. */
	readonly channel: string | null;
}

function lineOf(source: MeasureSource): SourceLine {
	const none = { group: null, channel: null };
	if ('form' in source) {
		const places = [m.data_formula_form({ form: formName(source.form) })];
		return { ...none, places, names: source.figures, group: source.group ?? null };
	}
	if ('metric' in source) {
		return { ...none, places: [m.data_formula_narrative()], names: [source.metric], channel: source.channel ?? null };
	}
	return { ...none, places: [m.data_formula_reference()], names: [source.reference] };
}

const sameNames = (a: SourceLine, b: SourceLine): boolean => a.names.join(' ') === b.names.join(' ') && a.group === b.group;

/** Where a count comes from, neighbouring forms with the same cells taken together. */
export function sourceLines({ sources }: CountMeasure): readonly SourceLine[] {
	const lines: SourceLine[] = [];
	for (const line of sources.map(lineOf)) {
		const last = lines.at(-1);
		if (last !== undefined && sameNames(last, line)) lines[lines.length - 1] = { ...last, places: [...last.places, ...line.places] };
		else lines.push(line);
	}
	return lines;
}
