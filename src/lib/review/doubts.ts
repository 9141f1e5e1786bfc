import { PREVIOUS } from '../../core/check/cross-year-identity';
import { narrativeId } from '../../core/model/correction';
import type { Finding, Severity } from '../../core/model/finding';
import type { ReportFacts } from '../../dataset/report-facts';
import { quoteTarget } from './target-id';

/** A place of a report that deserves a look. */
export interface Doubt {
	readonly kind: 'finding' | 'unreadable' | 'blank';
	/** Figure or passage to look at; `null` where a finding is about the report as a whole. */
	readonly target: string | null;
	/** Number of the finding in the report; `null` for a cell. */
	readonly finding: number | null;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a finding is about in the report: its figure of running text, else its first cell, else the words it quotes. */
function targetOfFinding({ cells, params, quotes }: Finding, index: number, known: ReadonlySet<string>): string | null {
	const own = cells.filter((id) => !id.startsWith(PREVIOUS) && known.has(id));
	const metric = params['metric'];
	const figure = typeof metric === 'string' ? narrativeId(metric) : null;
	if (figure !== null && known.has(figure)) return figure;
	return own[0] ?? (quotes.length > 0 ? quoteTarget(index, 0) : null);
}

/** Numbers of the findings of a report, errors first; what passed is left out. */
export function findingOrder(findings: readonly Finding[]): readonly number[] {
	const open = findings.flatMap(({ status }, index) => (status === 'pass' ? [] : [index]));
	const weightOf = (index: number): number => {
		const finding = findings[index];
		return finding === undefined ? 3 : (finding.status === 'fail' ? 0 : 3) + WEIGHT[finding.severity];
	};
	return open.sort((a, b) => weightOf(a) - weightOf(b) || a - b);
}

/** Everything that deserves a look: findings, errors first, then cells that could not be read, then blank ones, each in the order of the report. */
export function doubts({ figures, narrative, findings }: ReportFacts): readonly Doubt[] {
	const known = new Set([
		...figures.map(({ id }) => id),
		...narrative.flatMap(({ headline, metric }) => (headline ? [narrativeId(metric)] : []))
	]);
	const cells = (state: 'unreadable' | 'blank'): readonly Doubt[] =>
		figures.filter((figure) => figure.state === state).map(({ id }) => ({ kind: state, target: id, finding: null }));
	return [
		...findingOrder(findings).flatMap((index): readonly Doubt[] => {
			const finding = findings[index];
			return finding === undefined ? [] : [{ kind: 'finding', target: targetOfFinding(finding, index, known), finding: index }];
		}),
		...cells('unreadable'),
		...cells('blank')
	];
}
