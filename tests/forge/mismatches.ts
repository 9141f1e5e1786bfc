import type { SourceDocument } from '../../src/core/model/block';
import type { Figure, NarrativeFigure } from '../../src/core/model/figure';
import { isCellLocator } from '../../src/core/model/locator';
import type { Reading, Report } from '../../src/core/model/report';
import type { Truth } from '../../src/forge/truth';

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Metrics that say again in another way what `requests_received` says. */
const RESTATED: ReadonlySet<string> = new Set(['no_requests_statement']);

function figureMismatches(truth: Truth, figures: readonly Figure[]): readonly string[] {
	const read = new Map(figures.map((figure) => [figure.id, figure]));
	const expected = Object.entries(truth.figures).flatMap(([id, { value, state }]) => {
		const figure = read.get(id);
		if (figure?.value === value && figure.state === state) return [];
		return [`${id}: ${show({ value, state })} read as ${show(figure && { value: figure.value, state: figure.state, raw: figure.raw })}`];
	});
	const invented = figures.filter(({ id }) => !(id in truth.figures)).map(({ id, raw }) => `${id}: not there, read as ${show(raw)}`);
	const twice = figures.length === read.size ? [] : ['a figure id is there twice'];
	return [...expected, ...invented, ...twice];
}

function narrativeMismatches(truth: Truth, narrative: readonly NarrativeFigure[]): readonly string[] {
	const headlines = narrative.filter((figure) => figure.headline && !RESTATED.has(figure.metric));
	const expected = Object.entries(truth.narrative).flatMap(([metric, { value, qualifier }]) => {
		const read = headlines.filter((figure) => figure.metric === metric);
		const [first] = read;
		if (read.length === 1 && first?.value === value && first.qualifier === qualifier) return [];
		return [
			`${metric}: ${show({ value, qualifier })} read as ${show(read.map((f) => ({ value: f.value, qualifier: f.qualifier, quote: f.quote })))}`
		];
	});
	const invented = headlines
		.filter(({ metric }) => !(metric in truth.narrative))
		// The figure of the one account counted stands for new media too.
		.filter(({ metric, scope }) => metric !== 'new_media_items' || scope === null)
		.map((f) => `${f.metric}: not stated, read from ${show(f.quote)}`);
	return [...expected, ...invented];
}

/** The text that a locator points at; `undefined` when it points at nothing. */
function textAt(document: SourceDocument, at: Figure['at']): string | undefined {
	const block = document.blocks[at.block];
	if (isCellLocator(at)) return block?.kind === 'table' ? block.rows[at.row]?.[at.cell]?.text : undefined;
	return block?.kind === 'paragraph' ? block.text.slice(at.start, at.end) : undefined;
}

function locatorMismatches(document: SourceDocument, report: Report): readonly string[] {
	const figures = report.figures
		.filter(({ raw, at }) => textAt(document, at) !== raw)
		.map(({ id, raw, at }) => `${id}: ${show(raw)} is not at ${show(at)}`);
	const quotes = report.narrative
		.filter(({ quote, at }) => textAt(document, at) !== quote)
		.map(({ metric, quote, at }) => `${metric}: ${show(quote)} is not at ${show(at)}`);
	return [...figures, ...quotes];
}

/** What a reading says otherwise than the truth about its document; empty when they agree. */
export function mismatches(truth: Truth, document: SourceDocument, reading: Reading): readonly string[] {
	if (reading.kind !== 'annual-report') return [`no report: ${reading.reason}`];
	const plain: readonly (readonly [string, unknown, unknown])[] = [
		['body', truth.body_id, reading.body.id],
		['body name', true, reading.body.name !== null && truth.body.startsWith(reading.body.name.replace(/(人民政府|办事处)$/, ''))],
		['year', truth.year, reading.year],
		['form', truth.form, reading.form],
		['published', truth.published, reading.published.date],
		['sections', truth.sections, reading.sections],
		['tables', truth.tables, Object.fromEntries(Object.keys(truth.tables).map((id) => [id, reading.tables[id]?.state]))]
	];
	return [
		...plain
			.filter(([, expected, read]) => show(expected) !== show(read))
			.map(([what, expected, read]) => `${what}: ${show(expected)} read as ${show(read)}`),
		...figureMismatches(truth, reading.figures),
		...narrativeMismatches(truth, reading.narrative),
		...locatorMismatches(document, reading)
	];
}
