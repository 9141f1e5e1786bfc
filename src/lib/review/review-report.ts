import { figureIds, formById } from '../../core/form/form';
import type { DocumentState } from '../../core/model/figure';
import type { Finding } from '../../core/model/finding';
import type { TableReading } from '../../core/model/report';
import { findingColumns } from '../checks/open-finding';
import { ruleOf } from '../checks/rule-of';
import type { FindingRow } from '../queries/body-words';
import type { BodyReport, BodyTable } from '../queries/load-reports';
import type { ReviewedFacts } from './reviewed-facts';

function tableOf(id: string, { form, state }: TableReading, values: ReadonlyMap<string, number | null>): BodyTable {
	const table = form === null ? undefined : formById(form).tables.find((one) => one.id === id);
	return { id, form, state, values: table === undefined ? [] : figureIds(table).map((figure) => values.get(figure) ?? null) };
}

function findingOf(finding: Finding, index: number, source: string): readonly FindingRow[] {
	const { status } = finding;
	if (status === 'pass') return [];
	const rule = ruleOf(finding.check);
	return [
		{
			...findingColumns(finding),
			status,
			report_id: source,
			ordinal: index + 1,
			family: rule?.family ?? 'reading',
			name_zh: rule?.zh ?? finding.check,
			name_en: rule?.en ?? finding.check
		}
	];
}

const isOdd = (state: DocumentState): state is Exclude<DocumentState, 'number'> => state !== 'number';

/**
 * A report that was just read, in the shape in which pages have the reports of a data set. How late it is cannot be said without a roster;
 * what is printed in a cell that was corrected says nothing of its state.
 */
export function reviewReport({ facts, originals }: ReviewedFacts): BodyReport {
	const { body, year, form, extent, origin, source, sourceRow, sourceUrl, published, note, figures, narrative, findings } = facts;
	const values = new Map(figures.map(({ id, value }) => [id, value]));
	return {
		row: {
			report_id: `${body.id}@${year}`,
			year,
			version: 1,
			current: true,
			form,
			extent,
			origin,
			source,
			source_row: sourceRow,
			source_url: sourceUrl,
			published: published.date,
			published_from: published.from,
			days_late: null,
			note
		},
		tables: Object.entries(facts.tables).map(([id, reading]) => tableOf(id, reading, values)),
		odd: Object.fromEntries(
			figures.flatMap(({ id, state, raw }) => (isOdd(state) ? [[id, { state, raw: originals.has(id) ? null : raw }]] : []))
		),
		groups: Object.fromEntries(facts.groupTotals.map(({ id, value }) => [id, value])),
		narrative: narrative.map(({ metric, value, qualifier, scope, headline, quote }, index) => ({
			report_id: source,
			ordinal: index + 1,
			metric,
			value,
			qualifier,
			scope,
			headline,
			quote
		})),
		findings: findings.flatMap((finding, index) => findingOf(finding, index, source)),
		residents: null
	};
}
