import { figureRows, formById, leafColumns, type FormColumn, type FormRow, type FormTable } from '../form/form';
import type { FormId } from '../model/report';
import type { CountMeasure, FormSource } from './measure';

const GENERATIONS: readonly FormId[] = ['form-2021', 'form-2019'];

function requestsTable(form: FormId): FormTable {
	const table = formById(form).tables.find(({ id }) => id === 'requests');
	if (table === undefined) throw new RangeError(`${form} has no table of requests`);
	return table;
}

function sourcesOf(row: string, column: string): readonly FormSource[] {
	return GENERATIONS.filter((form) => figureRows(requestsTable(form)).some(({ id }) => id === row)).map((form) => ({
		form,
		figures: [`requests.${row}.${column}`]
	}));
}

/** A row's label without its number: `1.属于国家秘密` is 属于国家秘密. */
const bare = (label: string): string => label.replace(/^(?:\d+\.|（.）)/, '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function leafCount({ id, label, en, parent }: FormRow, group: FormRow): CountMeasure {
	const number = /^\d+/.exec(label)?.[0] ?? '';
	const name = bare(label);
	return {
		kind: 'count',
		id: `leaf_${id}`,
		topic: 'outcomes',
		name: { zh: name === '其他' ? `${bare(group.label)}：${name}` : name, en: capital(en) },
		unit: { zh: '件', en: 'cases' },
		definition: {
			zh: `表三“${group.label}”第${number}项总计`,
			en: `Table 3, “${group.en}”, row ${number}, total column`
		},
		direction: parent === 'refused' ? 'less_is_better' : 'neither',
		sources: sourcesOf(id, 'total')
	};
}

function applicantCount({ id, label, en }: FormColumn): CountMeasure {
	return {
		kind: 'count',
		id: `applicants_${id}`,
		topic: 'requests',
		name: { zh: `申请人：${label}`, en: `Requests by ${en}` },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: `表三“本年新收政府信息公开申请数量”${label}`, en: `Table 3, new requests this year, column “${en}”` },
		direction: 'neither',
		sources: sourcesOf('new_requests', id)
	};
}

const REQUESTS = requestsTable('form-2021');

/** Rows of the four result groups one by one; the first two results are groups of one row each and stand among the outcomes. */
export const LEAF_COUNTS: readonly CountMeasure[] = REQUESTS.rows
	.filter(({ parent, has_figures }) => parent === 'results' && !has_figures)
	.flatMap((group) =>
		figureRows(REQUESTS)
			.filter(({ parent }) => parent === group.id)
			.map((row) => leafCount(row, group))
	);

/** New requests by kind of applicant. */
export const APPLICANT_COUNTS: readonly CountMeasure[] = leafColumns(REQUESTS)
	.filter(({ id }) => id !== 'total')
	.map(applicantCount);
