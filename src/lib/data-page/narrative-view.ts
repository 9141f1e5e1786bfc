import { formatNumber } from '../format';
import { m } from '../paraglide/messages';
import type { NarrativeAccuracy, NarrativeCounts } from './accuracy';
import type { AccuracyLine } from './accuracy-view';
import { figureName } from './figure-name';
import { shareDown } from './share';

/** How figures of running text were read: lines of stated, right, wrong, missed, invented, precision, recall. */
export interface NarrativeView {
	/** The totals in one sentence. */
	readonly sentence: string;
	readonly rows: readonly AccuracyLine[];
	readonly total: AccuracyLine;
}

type Parts = Record<'reports' | 'stated' | 'right' | 'wrong' | 'missed' | 'invented' | 'precision' | 'recall', string>;

const precision = ({ right, wrong, invented }: NarrativeCounts): string => shareDown(right, right + wrong + invented);
const recall = ({ right, wrong, missed }: NarrativeCounts): string => shareDown(right, right + wrong + missed);

function line(name: string, code: string, counts: NarrativeCounts): AccuracyLine {
	const { stated, right, wrong, missed, invented } = counts;
	const numbers = [stated, right, wrong, missed, invented].map((count) => formatNumber(count));
	return { name, code, cells: [...numbers, precision(counts), recall(counts)] };
}

/** What was measured of running text, in the interface's language. */
export function narrativeView({ reports, rows }: NarrativeAccuracy, sentence: (parts: Parts) => string): NarrativeView {
	const of = (key: keyof NarrativeCounts): number => rows.reduce((sum, row) => sum + row[key], 0);
	const all = { stated: of('stated'), right: of('right'), wrong: of('wrong'), missed: of('missed'), invented: of('invented') };
	return {
		sentence: sentence({
			reports: formatNumber(reports),
			stated: formatNumber(all.stated),
			right: formatNumber(all.right),
			wrong: formatNumber(all.wrong),
			missed: formatNumber(all.missed),
			invented: formatNumber(all.invented),
			precision: precision(all),
			recall: recall(all)
		}),
		rows: rows.map((row) => line(figureName(row.metric), row.metric, row)),
		total: line(m.data_accuracy_narrative_all(), '', all)
	};
}
