import type { OwnFile, ReadSummary } from '../own/own-file';

/** A file that was read, with what it was read as. */
export interface TwinReport {
	readonly file: OwnFile;
	readonly summary: ReadSummary;
	/** Whether it is the one of its body and year that counts. */
	readonly counts: boolean;
}

/** Reports of the same body and year, the one that counts first. */
export interface TwinReports {
	readonly key: string;
	readonly body: string;
	readonly year: number;
	readonly reports: readonly TwinReport[];
}

/**
 * Bodies and years of which several files are there, those left out among them, in the order of the list.
 * What counts is what the data set says: the report published last, then the one brought last.
 */
export function twinReports(files: readonly OwnFile[]): readonly TwinReports[] {
	const groups = new Map<string, { file: OwnFile; summary: ReadSummary }[]>();
	for (const file of files) {
		if (file.outcome.state !== 'read') continue;
		const { summary } = file.outcome;
		const key = `${summary.body.id} ${summary.year}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [{ file, summary }]);
		else group.push({ file, summary });
	}
	return [...groups].flatMap(([key, reports]) => {
		const first = reports[0];
		if (first === undefined || reports.length === 1) return [];
		const order = reports.sort((a, b) => Number(a.file.skipped) - Number(b.file.skipped) || byDate(a, b));
		const counted = order.map((report, index) => ({ ...report, counts: index === 0 && !report.file.skipped }));
		return [{ key, body: first.summary.body.name, year: first.summary.year, reports: counted }];
	});
}

function byDate(a: { file: OwnFile; summary: ReadSummary }, b: { file: OwnFile; summary: ReadSummary }): number {
	const [one, other] = [a.summary.published ?? '', b.summary.published ?? ''];
	if (one !== other) return one < other ? 1 : -1;
	return b.file.id - a.file.id;
}
