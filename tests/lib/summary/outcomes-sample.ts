import { OUTCOMES, type Outcome } from '../../../src/core/measure/catalogue';
import type { FigureState } from '../../../src/core/model/figure';
import type { ReportOutcomes } from '../../../src/lib/queries/outcomes-of-reports';

function byOutcome<Value>(valueOf: (index: number) => Value): Readonly<Record<Outcome, Value>> {
	return Object.fromEntries(OUTCOMES.map((outcome, index) => [outcome, valueOf(index)])) as Record<Outcome, Value>;
}

/** A report that states these outcomes; null was not read. */
export function reportOutcomes(name: string, year: number, counts: readonly (number | null)[]): ReportOutcomes {
	const states = Object.fromEntries(
		OUTCOMES.map((outcome, index): [string, FigureState] => [`${outcome}__state`, (counts[index] ?? null) === null ? 'not_read' : 'number'])
	) as Record<`${Outcome}__state`, FigureState>;
	return {
		...byOutcome((index) => counts[index] ?? null),
		...states,
		body_id: name,
		short_name: name,
		province: '示例省',
		year,
		requests_handled: null,
		found: 1
	};
}
