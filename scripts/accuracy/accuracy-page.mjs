import { number, percent, table } from './markdown.mjs';
import { narrativeSection } from './narrative-page.mjs';

/**
 * @typedef {import('../../src/lib/data-page/accuracy').Accuracy} Accuracy
 * @typedef {import('../../src/lib/data-page/accuracy').AccuracyCounts} AccuracyCounts
 * @typedef {import('../../src/lib/data-page/accuracy').AccuracyRow} AccuracyRow
 */

const COUNTS = ['documents', 'refused', 'cells', 'right', 'unread', 'told', 'wrong'];

const REAL = `Labelled by hand. They are few and were at hand while the reader was written, so they do not tell how well pages never seen before are read.
A label without a number says only that the document states none, so any state but a number is right there. A document that is no report is rightly refused.
Labelled documents that somebody made up are left out, and so are reports whose label names no cell.`;

/** @param {AccuracyCounts} counts */
const cellsOf = ({ documents, refused, cells, right, unread, told, wrong }) => [
	number(documents),
	number(refused),
	number(cells),
	percent(right, cells, Math.floor),
	percent(unread, cells, Math.ceil),
	number(told),
	number(wrong)
];

/** @param {readonly AccuracyRow[]} rows */
const byFormat = (rows) =>
	table(
		['format', 'form'],
		COUNTS,
		rows.map((row) => [row.format, row.form ?? 'no report', ...cellsOf(row)])
	);

/**
 * The measurement as a page of Markdown.
 * @param {Accuracy} accuracy
 * @param {Parameters<typeof narrativeSection>[2]} metrics of running text
 * @returns {string}
 */
export function accuracyPage({ seed, documents, plain, deviations, combined, real, narrative, realNarrative }, metrics) {
	const single = table(
		['no', 'deviation'],
		COUNTS,
		deviations.map((row) => [String(row.no), row.en, ...cellsOf(row)])
	);
	return `# How well reports are read

Written by \`npm run accuracy\`; do not edit. The same figures are in [accuracy.json](accuracy.json).

## How it was measured

${number(documents)} documents were forged in memory (seed \`${seed}\`), read as \`gongkai read\` reads a file, and every form cell was compared
with what the document is known to say.

- **right**: the value and the state that the document has. A blank read as a blank is right.
- **unread**: the document has a number or a state, and the reading gives no number and not that state. The figure is missing, and seen to be.
- **told**: another number than the document's, and a finding names the cell.
- **wrong**: another number, or one where the document has none, and nothing is said of it. This must never happen.
- **refused**: documents that were said to be no report, or could not be opened. Their cells are unread.

A forged document is invented. It is written by this program in the form's own words, with one or several of thirty deviations that were seen in
real reports; it is no real page. So the forged rows say how the reader does with known difficulties, not how often these occur or what
else a page may bring. Only the tables of real documents are about real pages. [Figures of running text](#figures-of-running-text) were
measured apart, against labels.

\`\`\`sh
npm run accuracy                         # forges documents and measures again
npm run accuracy -- --documents 2000     # fewer of them
npm run accuracy FOLDER …                # real documents, each folder with a labels.jsonl
\`\`\`

## Forged documents without deviations

${byFormat(plain)}

## Forged documents with one deviation

Each deviation alone, in every format it can occur in and in all three generations of the form. Where tables are pictures there is no cell to read.

${single}

## Forged documents with two to five deviations at once

${byFormat(combined)}

## Real documents

${real.length === 0 ? 'None were measured.' : `${REAL}\n\n${byFormat(real)}`}

${narrativeSection(narrative, realNarrative, metrics)}`;
}
