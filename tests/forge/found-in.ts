import { checkHistory } from '../../src/core/check/check-history';
import { reportYear } from '../../src/core/check/report-year';
import type { Finding } from '../../src/core/model/finding';
import type { Report } from '../../src/core/model/report';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex, type RegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import type { ExpectedFinding } from '../../src/forge/expect/expected-finding';
import { forgeDocuments, type SourceFile } from '../../src/forge/forge-documents';
import type { ForgePlan } from '../../src/forge/forge-plan';
import { inventCity } from '../../src/forge/place/invent-city';
import type { Truth } from '../../src/forge/truth';

/** A document's truth, and the faults found in it: notes of the reader and mere notes are left out. */
export interface Checked {
	readonly truth: Truth;
	readonly findings: readonly Finding[];
}

const isFault = ({ check, severity, status }: Finding): boolean => status === 'fail' && severity !== 'info' && !check.startsWith('read.');

async function reportIn({ path, bytes }: SourceFile, register: RegionIndex): Promise<Report> {
	const reading = readReport(await readDocument(bytes, path.slice(path.lastIndexOf('/') + 1)), register);
	if (reading.kind !== 'annual-report') throw new Error(`${path}: ${reading.reason}`);
	return reading;
}

/** The documents of one body read and checked, by themselves and against the year before. */
async function checkedBody(files: readonly SourceFile[], register: RegionIndex): Promise<readonly Checked[]> {
	const reports = await Promise.all(files.map((file) => reportIn(file, register)));
	const across = checkHistory(reports.map((report, i) => reportYear(report, files[i]?.truth.year ?? 0)));
	return reports.map((report, i) => ({
		truth: (files[i] as SourceFile).truth,
		findings: [...report.findings, ...(across[i] ?? [])].filter(isFault)
	}));
}

/**
 * Forges a plan's documents and checks them, body by body.
 * @param isWanted whether the documents of a body are read
 */
export async function* foundIn(plan: ForgePlan, isWanted: (truths: readonly Truth[]) => boolean): AsyncGenerator<Checked> {
	const city = inventCity(plan.townships, plan.seed);
	const register = buildRegionIndex(city.regions);
	let files: SourceFile[] = [];
	const wanted = (): boolean => isWanted(files.map(({ truth }) => truth));
	for (const file of forgeDocuments(city, plan)) {
		if (files[0] !== undefined && files[0].body.id !== file.body.id) {
			if (wanted()) yield* await checkedBody(files, register);
			files = [];
		}
		files.push(file);
	}
	if (wanted()) yield* await checkedBody(files, register);
}

const sameCells = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** Whether a finding is the expected one. */
function isExpected(finding: Finding, { check, column, cells, left, right }: ExpectedFinding): boolean {
	return (
		finding.check === check &&
		(column === undefined || finding.column === null || finding.column === column) &&
		(cells === undefined || sameCells(finding.cells, cells)) &&
		(left === undefined || finding.left === left) &&
		(right === undefined || finding.right === right)
	);
}

const show = (value: object): string => JSON.stringify(value);

/** What was not found although it is there, and what was found although it is not. */
export function differences({ truth, findings }: Checked, isChecked: (check: string) => boolean): readonly string[] {
	const expected = truth.findings.filter(({ check }) => isChecked(check));
	const missed = expected.filter((one) => !findings.some((finding) => isExpected(finding, one)));
	const wrong = findings.filter((finding) => isChecked(finding.check) && !expected.some((one) => isExpected(finding, one)));
	return [
		...missed.map((one) => `${truth.file} not found: ${show(one)}`),
		...wrong.map(({ check, column, cells, left, right, quotes }) => {
			const words = quotes.map(({ text }) => text);
			return `${truth.file} found: ${show({ check, column, cells, left, right, words })}`;
		})
	];
}
