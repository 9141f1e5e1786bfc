import type { DocumentState } from '../core/model/figure';
import type { FormId, SectionReading, TableState } from '../core/model/report';
import type { ExpectedFinding } from './expect/expected-finding';
import type { InventedReport, StatedMetric } from './facts/invented-report';

/** What a document says, which is what reading it must give. One line of `truth.jsonl`. */
export interface Truth {
	/** Path inside the source folder. */
	readonly file: string;
	readonly body_id: string;
	readonly body: string;
	readonly year: number;
	readonly form: FormId;
	/** ISO date; `null` when the document states none. */
	readonly published: string | null;
	/** Every cell printed; a figure id that is not here is not in the document. */
	readonly figures: Readonly<Record<string, { readonly value: number | null; readonly state: DocumentState }>>;
	/** The headline figure of every metric stated; a metric that is not here is not stated. */
	readonly narrative: Readonly<Record<string, Omit<StatedMetric, 'metric'>>>;
	readonly sections: readonly SectionReading[];
	readonly tables: Readonly<Record<string, TableState>>;
	/**
	 * What must be found wrong with it, none twice; whatever else follows from its mistakes is here too. A document with deviations may
	 * have more, and notes that are no faults are left out.
	 */
	readonly findings: readonly ExpectedFinding[];
}

/** The findings without those that another says too, with or without more detail. */
function distinct(findings: readonly ExpectedFinding[]): readonly ExpectedFinding[] {
	const same = (a: ExpectedFinding, b: ExpectedFinding): boolean =>
		a.check === b.check &&
		(['cells', 'left', 'right', 'other'] as const).every((of) => JSON.stringify(a[of] ?? b[of]) === JSON.stringify(b[of] ?? a[of]));
	return findings.filter((finding, i) => !findings.slice(0, i).some((earlier) => same(finding, earlier)));
}

/**
 * The truth about a report written to `file`.
 * @param findings what must be found wrong with it; the same may be given more than once
 */
export function truthOf(report: InventedReport, file: string, findings: readonly ExpectedFinding[]): Truth {
	return {
		file,
		body_id: report.body.id,
		body: report.body.name,
		year: report.year,
		form: report.form,
		published: report.published,
		figures: Object.fromEntries([...report.cells].map(([id, { value, state }]) => [id, { value, state }])),
		narrative: Object.fromEntries(report.narrative.map(({ metric, value, qualifier }) => [metric, { value, qualifier }])),
		sections: report.sections.map((state, i) => ({ no: i + 1, state })),
		tables: report.tables,
		findings: distinct(findings)
	};
}
