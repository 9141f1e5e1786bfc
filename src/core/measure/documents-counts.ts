import type { CountMeasure } from './measure';

/** Normative documents. */
export const DOCUMENTS_COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'normative_issued',
		topic: 'documents',
		name: { zh: '制发规范性文件', en: 'Normative documents issued' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件本年制发件数', en: 'Table 2, normative documents issued this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.issued_this_year'] }]
	},
	{
		kind: 'count',
		id: 'normative_repealed',
		topic: 'documents',
		name: { zh: '废止规范性文件', en: 'Normative documents repealed' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件本年废止件数', en: 'Table 2, normative documents repealed this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.repealed_this_year'] }]
	},
	{
		kind: 'count',
		id: 'normative_in_force',
		topic: 'documents',
		name: { zh: '现行有效规范性文件', en: 'Normative documents in force' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政规范性文件现行有效件数', en: 'Table 2, normative documents in force' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_1.normative_documents.in_force_total'] }]
	}
];
