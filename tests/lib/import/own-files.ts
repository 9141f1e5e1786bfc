import type { FileOutcome, OwnFile, ReadSummary } from '../../../src/lib/own/own-file';
import { ownFile } from '../../support/own-file';

const COUNTY = [
	{ code: '11', name: '甲省', level: 'province', parent: null },
	{ code: '1101', name: '乙市', level: 'city', parent: '11' },
	{ code: '110101', name: '丙县', level: 'county', parent: '1101' }
] as const;

/** What a report of one township and year was read as. */
export function summaryOf(change: Partial<ReadSummary> = {}): ReadSummary {
	const township = { code: '110101001', name: '城关镇', level: 'township', parent: '110101' } as const;
	return {
		body: {
			id: '110101001',
			name: '城关镇人民政府',
			shortName: '城关镇',
			match: 'exact',
			region: '110101001',
			places: [...COUNTY, township]
		},
		year: 2024,
		published: '2025-01-17',
		form: 'form-2021',
		cells: { read: 190, of: 190 },
		findings: { errors: 0, warnings: 0 },
		missingTables: [],
		problems: [],
		...change
	};
}

/** A file with an outcome. */
export function fileOf(id: number, name: string, outcome: FileOutcome, change: Partial<OwnFile> = {}): OwnFile {
	return ownFile(name, { id, size: 1000, outcome, ...change });
}

/** Asks which of two places of the same name reports. */
export const NAMESAKES: FileOutcome = {
	state: 'choice',
	questions: [{ kind: 'body', name: '城关镇', candidates: ['110101001', '120101001'] }],
	summary: summaryOf()
};
