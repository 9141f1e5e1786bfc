import { PREVIOUS } from '../../core/check/cross-year-identity';
import type { Side } from '../../core/check/identity';
import { NARRATIVE_METRICS, type NarrativeMetric } from '../../core/form/narrative-metrics';
import type { Locator } from '../../core/model/locator';
import { sourceSubject, type CellSubject } from '../body/source-subject';
import type { Evidence } from '../queries/load-evidence';
import type { BodyReport } from '../queries/load-reports';
import { idsOf, paramsOf, quotesOf, type OpenFinding } from './open-finding';
import { statedIdentity } from './stated-identity';

/** The report that a finding is of, and that of the year it is compared with; `null` where there is none. */
export interface FindingReports {
	readonly current: BodyReport | null;
	readonly previous: BodyReport | null;
}

/** A form cell that counts on a side. */
export interface SideCell {
	/** Of the report of the year before. */
	readonly previous: boolean;
	readonly sign: 1 | -1;
	readonly subject: CellSubject;
	/** It is blank and was counted as 0. */
	readonly assumed: boolean;
}

/** Words of a report, and where they stand in its document. */
export interface SidePassage {
	readonly text: string;
	readonly locate: (evidence: Evidence) => Locator | null;
}

/** A side that consists of form cells: their sum, or the largest of them. */
export interface CellsSide {
	readonly kind: 'cells';
	readonly combined: Side['kind'];
	readonly cells: readonly SideCell[];
	readonly value: number | null;
}

/** A side that consists of words of a report. */
export interface TextSide {
	readonly kind: 'text';
	readonly previous: boolean;
	/** What the words state; `null` where they state no figure. */
	readonly metric: NarrativeMetric | null;
	readonly passages: readonly SidePassage[];
	readonly value: number | null;
}

/** What a finding sets against each other, left and right; a fault that needs no second place has one side, one of time has none. */
export type FindingSide = CellsSide | TextSide;

/** The sides of a finding. Cells that a report does not have are left out. */
export function findingSides(finding: OpenFinding, reports: FindingReports): readonly FindingSide[] {
	const identity = statedIdentity(finding);
	const { left_value: left, right_value: right } = finding;
	if (identity !== null) return [cellsOf(identity.left, left, finding, reports), cellsOf(identity.right, right, finding, reports)];
	const ids = idsOf(finding.cells);
	const own = ids.filter((id) => !id.startsWith(PREVIOUS));
	const former = ids.filter((id) => id.startsWith(PREVIOUS));
	const sum = (list: readonly string[], value: number | null): CellsSide =>
		cellsOf({ kind: 'sum', terms: list.map((id) => ({ id, sign: 1 as const })) }, value, finding, reports);
	const texts = textSides(finding, reports);
	if (ids.length === 0) return texts;
	if (texts[0] !== undefined) return [texts[0], sum(ids, right)];
	return former.length > 0 ? [sum(own, left), sum(former, right)] : [sum(own, left)];
}

function cellsOf({ kind, terms }: Side, value: number | null, { assumed }: OpenFinding, reports: FindingReports): CellsSide {
	const blank = new Set(idsOf(assumed));
	const cells = terms.flatMap(({ id, sign }): readonly SideCell[] => {
		const previous = id.startsWith(PREVIOUS);
		const report = previous ? reports.previous : reports.current;
		const subject = report === null ? null : sourceSubject(report, previous ? id.slice(PREVIOUS.length) : id);
		return subject?.kind === 'cell' ? [{ previous, sign, subject, assumed: blank.has(id) }] : [];
	});
	return { kind: 'cells', combined: kind, cells, value };
}

/** The first passage against all others; one that is compared with the year before, against what that said. */
function textSides(finding: OpenFinding, { previous }: FindingReports): readonly TextSide[] {
	const params = paramsOf(finding);
	const metric = NARRATIVE_METRICS.find(({ id }) => id === params.metric) ?? null;
	const [first, ...others] = quotesOf(finding).map(({ text, at }): SidePassage => ({ text: text.trim(), locate: () => at }));
	if (first === undefined) return [];
	const side = { kind: 'text' as const, previous: false, metric };
	const left: TextSide = { ...side, passages: [first], value: finding.left_value };
	if (others.length > 0) return [left, { ...side, passages: others, value: finding.right_value }];
	const former = params.previous === undefined ? undefined : previous?.narrative.find((row) => row.metric === metric?.id && row.headline);
	if (former === undefined) return [left];
	const { quote, ordinal } = former;
	const passages = quote === null ? [] : [{ text: quote.trim(), locate: ({ narrative }: Evidence) => narrative.get(ordinal) ?? null }];
	return [left, { ...side, previous: true, passages, value: finding.right_value }];
}
