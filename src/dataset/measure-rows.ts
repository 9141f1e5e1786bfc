import { MEASURES } from '../core/measure/catalogue';
import type { CountMeasure, Measure, RateMeasure } from '../core/measure/measure';
import type { PlainRow } from './database';

function countFormula(measure: CountMeasure): string {
	const sources = measure.sources.map((source) => {
		if ('reference' in source) return `table ${source.reference}`;
		if ('metric' in source)
			return `narrative ${source.metric}${source.channel === undefined ? '' : `, sentence of ${source.channel} alone`}`;
		const stated = source.group === undefined ? '' : `, or group ${source.group}`;
		return `${source.form}: ${source.figures.join(' + ')}${stated}`;
	});
	return sources.join('; else ');
}

function rateFormula(measure: RateMeasure): string {
	const sum = (ids: readonly string[]): string => {
		const terms = ids.map((id, index) => (id.startsWith('-') ? `- ${id.slice(1)}` : `${index === 0 ? '' : '+ '}${id}`));
		return terms.join(' ');
	};
	const times = measure.per === 1 ? '' : ` * ${measure.per}`;
	return measure.denominators.map(({ ids }) => `(${sum(measure.numerator)}) / (${sum(ids)})${times}`).join('; or ');
}

function measureRow(measure: Measure): PlainRow {
	const unit = measure.unit === null ? [null, null] : [measure.unit.zh, measure.unit.en];
	const formula = measure.kind === 'count' ? countFormula(measure) : rateFormula(measure);
	const { zh, en } = measure.definition;
	return [measure.id, measure.kind, measure.topic, measure.name.zh, measure.name.en, ...unit, zh, en, measure.direction, formula];
}

/** The rows of table `measures`, ordered by measure id. */
export function measureRows(): readonly PlainRow[] {
	return [...MEASURES].sort((a, b) => (a.id < b.id ? -1 : 1)).map(measureRow);
}
