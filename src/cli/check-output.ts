import Papa from 'papaparse';
import { ruleById } from '../core/check/rules';
import type { Finding, Severity } from '../core/model/finding';
import type { Verdict } from '../core/verdict/verdict';
import { verdictOn, type VerdictMap } from '../core/verdict/verdict-map';
import type { CheckOptions } from './check-options';
import type { CheckedReportRow } from './checked-reports';
import { formatRows } from './format-table';
import type { Io } from './io';
import type { ReadResult } from './line-answer';

/** A finding with what somebody decided about it. */
type Decided = Finding & { readonly verdict: Verdict['verdict'] | null; readonly reason: string | null };

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
const HEAD = [
	'file',
	'body_id',
	'body',
	'year',
	'check',
	'severity',
	'status',
	'finding',
	'column',
	'left',
	'right',
	'cells',
	'quotes',
	'verdict',
	'reason'
];
/** Columns that a terminal has room for. */
const SHORT = [0, 2, 3, 5, 6, 7, 9, 10, 13];

/** A report with what was found in it; `null` where its document does not say the body or the year. */
interface Told extends Pick<CheckedReportRow, 'findings'> {
	readonly body: string | null;
	readonly name: string | null;
	readonly year: number | null;
}

/** Results of `gongkai check` in the format asked for. */
export class CheckOutput {
	readonly #rows: (readonly string[])[] = [];
	readonly #open: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

	constructor(
		readonly format: CheckOptions['format'],
		readonly verdicts: VerdictMap,
		readonly io: Io
	) {}

	/** A document with its line of `gongkai read`. @param report what became of it among the others; `null` where it names no body or year */
	async document(line: string, report: CheckedReportRow | null): Promise<void> {
		const result = JSON.parse(line) as ReadResult;
		if ('error' in result || result.kind === 'not-a-report') {
			if (this.format === 'jsonl') await this.io.stdout(`${line}\n`);
			return;
		}
		const { body, year } = result;
		const known = report ?? { body: body.id, name: body.name, year, findings: result.findings };
		const findings = this.#decided(known);
		if (this.format === 'jsonl') await this.io.stdout(`${JSON.stringify({ ...result, findings })}\n`);
		else this.#add(result.source, known, findings);
	}

	/** A report without a document of its own: one that is missing, or a row of a table. */
	async other(report: CheckedReportRow): Promise<void> {
		const findings = this.#decided(report);
		const { source, body: id, name, year } = report;
		const kind = source === null ? 'missing-report' : 'table-report';
		if (this.format === 'jsonl') await this.io.stdout(`${JSON.stringify({ source, kind, year, body: { name, id }, findings })}\n`);
		else this.#add(source ?? '', report, findings);
	}

	/** Writes what could not be written before all was known. */
	async end(): Promise<void> {
		if (this.format === 'csv') await this.io.stdout(`\uFEFF${Papa.unparse([HEAD, ...this.#rows], { escapeFormulae: true })}\r\n`);
		if (this.format === 'table')
			await this.io.stdout(formatRows([HEAD, ...this.#rows].map((row) => SHORT.map((column) => row[column] ?? ''))));
	}

	/** How many findings at least so severe fail and were not dismissed. */
	open(least: Severity): number {
		return Object.entries(this.#open).reduce((sum, [severity, count]) => sum + (RANK[severity as Severity] < RANK[least] ? 0 : count), 0);
	}

	#decided({ body, year, findings }: Told): readonly Decided[] {
		return findings.map((finding) => {
			const isKnown = body !== null && year !== null;
			const decision = isKnown ? verdictOn(this.verdicts, { body, year, fingerprint: finding.fingerprint }) : null;
			if (finding.status === 'fail' && decision?.verdict !== 'dismissed') this.#open[finding.severity]++;
			return { ...finding, verdict: decision?.verdict ?? null, reason: decision?.reason ?? null };
		});
	}

	#add(file: string, { body, name, year }: Told, findings: readonly Decided[]): void {
		const text = (value: number | string | null): string => (value === null ? '' : String(value));
		for (const { check, severity, status, column, left, right, cells, quotes, verdict, reason } of findings) {
			const { zh, en } = ruleById(check);
			const words = [`${zh} ${en}`, text(column), text(left), text(right), cells.join(' '), quotes.map((quote) => quote.text).join(' | ')];
			this.#rows.push([file, text(body), text(name), text(year), check, severity, status, ...words, text(verdict), text(reason)]);
		}
	}
}
