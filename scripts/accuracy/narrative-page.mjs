import { number, percent, table } from './markdown.mjs';

/**
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeAccuracy} NarrativeAccuracy
 * @typedef {import('../../src/lib/data-page/accuracy').NarrativeCounts} NarrativeCounts
 * @typedef {Pick<import('../../src/core/form/narrative-metrics').NarrativeMetric, 'id' | 'en'>} Metric
 */

const COUNTS = ['stated', 'right', 'wrong', 'missed', 'invented', 'precision', 'recall'];

const REAL = `First parts of real reports, and whole ones, labelled by hand. They were at hand while the reader was written, so they do not tell how well
pages never seen before are read. Only the metrics that a label names are counted.`;

/** @param {NarrativeCounts} counts */
const cellsOf = ({ stated, right, wrong, missed, invented }) => [
	...[stated, right, wrong, missed, invented].map(number),
	percent(right, right + wrong + invented, Math.floor),
	percent(right, right + wrong + missed, Math.floor)
];

/**
 * @param {NarrativeAccuracy} accuracy
 * @param {readonly Metric[]} metrics
 */
function byMetric({ rows }, metrics) {
	const of = (/** @type {keyof NarrativeCounts} */ key) => rows.reduce((sum, row) => sum + row[key], 0);
	const total = { stated: of('stated'), right: of('right'), wrong: of('wrong'), missed: of('missed'), invented: of('invented') };
	const nameOf = (/** @type {string} */ id) => metrics.find((metric) => metric.id === id)?.en ?? id;
	const lines = rows.map((row) => [`\`${row.metric}\``, nameOf(row.metric), ...cellsOf(row)]);
	return table(['metric', 'figure'], COUNTS, [...lines, ['', 'all', ...cellsOf(total)]]);
}

/**
 * What was measured of running text, as a section of Markdown.
 * @param {NarrativeAccuracy} heldOut
 * @param {NarrativeAccuracy} real
 * @param {readonly Metric[]} metrics
 * @returns {string}
 */
export function narrativeSection(heldOut, real, metrics) {
	return `## Figures of running text

A label says which figure a report states for a metric as its own of the year, and which others a careful reader may give instead. Values are
compared, not the “about” or “at least” beside them.

- **stated**: figures that labels name. One that may fairly be left out, and was, is not counted.
- **right**: the label's figure or a fair one. A fair figure where the label has none is right too, but was not stated, so there can be more right than stated.
- **wrong**: another figure than the label's.
- **missed**: the label names a figure, and none was given.
- **invented**: a figure was given where the label has none.
- **precision**: right of all figures given, right ÷ (right + wrong + invented), rounded down.
- **recall**: right ÷ (right + wrong + missed), rounded down.

### Short reports kept apart

${number(heldOut.reports)} short reports that were not looked at while the reader was tuned. They are in the project's own words after real reports, with
[invented names and figures](../tests/fixtures/narrative/README.md); they are no real pages.

${byMetric(heldOut, metrics)}

### Real reports, running text

${real.reports === 0 ? 'None were measured.' : `${number(real.reports)} reports. ${REAL}\n\n${byMetric(real, metrics)}`}
`;
}
