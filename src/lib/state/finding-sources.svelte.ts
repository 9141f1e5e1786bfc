import { comparedReport } from '../checks/compared-report';
import type { FindingReports } from '../checks/finding-sides';
import type { OpenFinding } from '../checks/open-finding';
import type { DatasetId } from '../place';
import { loadFindingReports } from '../queries/load-finding-reports';
import type { BodyReport } from '../queries/load-reports';
import { databaseOf } from './database.svelte';
import { EvidenceReader } from './evidence.svelte';
import { PageResource } from './page-resource.svelte';

/** The reports and documents behind one open finding: figures first, then the documents that the reports were read from. */
export class FindingSources {
	readonly #dataset: DatasetId;
	readonly figures = new PageResource<FindingReports>();
	readonly current: EvidenceReader;
	readonly previous: EvidenceReader;

	constructor(dataset: DatasetId) {
		this.#dataset = dataset;
		this.current = new EvidenceReader(dataset);
		this.previous = new EvidenceReader(dataset);
	}

	/** Asks for everything; failures show in the phases. */
	async load(finding: OpenFinding): Promise<void> {
		const asked = { body: finding.body_id, year: finding.year, report: finding.report_id, other: comparedReport(finding) };
		await this.figures.load(
			() => databaseOf(this.#dataset).start(),
			(engine) => loadFindingReports(engine, asked)
		);
		this.#read(this.current, this.figures.answer?.data.current);
		this.#read(this.previous, this.figures.answer?.data.previous);
	}

	#read(reader: EvidenceReader, report: BodyReport | null | undefined): void {
		if (report?.row.origin === 'document') void reader.load(report.row.report_id);
	}
}
