import { FORMS, formById, type FormRow } from '../form/form';
import type { FormId } from '../model/report';
import type { StreamCell } from './cell-stream';
import type { LabelUse } from './label-index';
import { labelKey } from './label-key';
import type { LabelMatch } from './match-labels';

/** Part of the longer label's characters that a damaged one must share with it, in order. */
const LIKE = 0.7;
/** Shorter labels are too like each other. */
const SHORTEST = 3;
const HAN = /\p{Script=Han}/gu;
const LONGEST = 60;

/**
 * The matches with those of labels that lost or changed some characters: a label between two others of its table is the one row of
 * the form between these two that it is like, if there is one alone.
 */
export function withDamagedLabels(cells: readonly StreamCell[], matches: readonly LabelMatch[]): readonly LabelMatch[] {
	return matches.flatMap((match, i) => {
		const next = matches[i + 1];
		return next?.table === match.table ? [match, ...between(cells, match, next)] : [match];
	});
}

function between(cells: readonly StreamCell[], match: LabelMatch, next: LabelMatch): readonly LabelMatch[] {
	const gaps = FORMS.map(({ form_id: form }) => ({ form, rows: rowsBetween(form, match, next) })).filter(({ rows }) => rows.length > 0);
	if (gaps.length === 0) return [];
	const found: LabelMatch[] = [];
	for (let index = match.index + match.count; index < next.index; index++) {
		const text = cells[index]?.text ?? '';
		if (text.length > LONGEST || (text.match(HAN)?.length ?? 0) < SHORTEST) continue;
		const { full, numbered } = labelKey(text);
		const uses = gaps.flatMap(({ form, rows }): readonly LabelUse[] => {
			const [row, ...others] = rows.filter((one) => isLike(full, labelKey(one.label).full));
			return row === undefined || others.length > 0 ? [] : [{ form, table: match.table, kind: 'row', id: row.id, seen: false }];
		});
		if (uses.length > 0) found.push({ index, count: 1, numbered, table: match.table, uses });
	}
	return found;
}

/** Rows of a generation's table that stand between two labels of it. */
function rowsBetween(form: FormId, match: LabelMatch, next: LabelMatch): readonly FormRow[] {
	const rows = formById(form).tables.find(({ id }) => id === match.table)?.rows ?? [];
	const placeOf = ({ uses }: LabelMatch): number => {
		const use = uses.find((one) => one.form === form && one.kind === 'row');
		return rows.findIndex(({ id }) => id === use?.id);
	};
	const [from, to] = [placeOf(match), placeOf(next)];
	return from < 0 || to < 0 ? [] : rows.slice(from + 1, to);
}

function isLike(label: string, form: string): boolean {
	return label.length >= SHORTEST && common(label, form) >= LIKE * Math.max(label.length, form.length);
}

/** Length of the longest run of characters that two texts have in this order, others between them left out. */
function common(a: string, b: string): number {
	let row = new Array<number>(b.length + 1).fill(0);
	for (const character of a) {
		const next = [0];
		for (let i = 0; i < b.length; i++) {
			next.push(character === b[i] ? (row[i] as number) + 1 : Math.max(row[i + 1] as number, next[i] as number));
		}
		row = next;
	}
	return row[b.length] as number;
}
