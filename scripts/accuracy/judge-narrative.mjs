/**
 * @typedef {import('../../src/core/model/figure').NarrativeFigure} NarrativeFigure
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeCounts} NarrativeCounts
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeRow} NarrativeRow
 *
 * What the running text of one report states by metric.
 * @typedef {object} NarrativeLabel
 * @property {Readonly<Record<string, number | null>>} stated `null` where it has no figure
 * @property {Readonly<Record<string, readonly unknown[]>>} fair other figures that a careful reader may give, `null` for none
 * @property {boolean} isWhole whether a metric that is not in `stated` has no figure; otherwise nothing is known of it
 */

/** @type {NarrativeCounts} */
const NOTHING = { stated: 0, right: 0, wrong: 0, missed: 0, invented: 0 };

/**
 * @param {number | null} stated
 * @param {number | null} given
 * @param {readonly unknown[]} fair
 * @returns {NarrativeCounts | null} `null` where there is nothing to count
 */
function verdict(stated, given, fair) {
	const isFair = fair.includes(given);
	if (given === null) return stated === null || isFair ? null : { ...NOTHING, stated: 1, missed: 1 };
	if (stated === null) return isFair ? { ...NOTHING, right: 1 } : { ...NOTHING, invented: 1 };
	return given === stated || isFair ? { ...NOTHING, stated: 1, right: 1 } : { ...NOTHING, stated: 1, wrong: 1 };
}

/**
 * Compares the figures of a report's running text with its label.
 * @param {NarrativeLabel} label
 * @param {readonly NarrativeFigure[]} read
 * @returns {readonly NarrativeRow[]} one for each metric that counts
 */
export function judgeNarrative({ stated, fair, isWhole }, read) {
	// The figure of one account that also stands for new media is implied by it, and its own metric is judged.
	const implied = (/** @type {NarrativeFigure} */ { metric, scope }) =>
		metric === 'new_media_items' && scope !== null && (stated[metric] ?? null) === null;
	const given = new Map(read.filter((figure) => figure.headline && !implied(figure)).map(({ metric, value }) => [metric, value]));
	const metrics = new Set([...Object.keys(stated), ...(isWhole ? given.keys() : [])]);
	return [...metrics].flatMap((metric) => {
		const counts = verdict(stated[metric] ?? null, given.get(metric) ?? null, fair[metric] ?? []);
		return counts === null ? [] : [{ metric, ...counts }];
	});
}

/**
 * @param {readonly NarrativeRow[]} rows of several reports
 * @param {readonly string[]} metrics all, in their order
 * @returns {readonly NarrativeRow[]} their sums, one for each metric that occurs
 */
export function sumByMetric(rows, metrics) {
	return metrics.flatMap((metric) => {
		const same = rows.filter((row) => row.metric === metric);
		if (same.length === 0) return [];
		const of = (/** @type {keyof NarrativeCounts} */ key) => same.reduce((sum, row) => sum + row[key], 0);
		return [{ metric, stated: of('stated'), right: of('right'), wrong: of('wrong'), missed: of('missed'), invented: of('invented') }];
	});
}
