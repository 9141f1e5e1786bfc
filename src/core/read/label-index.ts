import { FORMS } from '../form/form';
import type { FormId } from '../model/report';
import { labelKey } from './label-key';

/** One thing that a label can name. */
export interface LabelUse {
	readonly form: FormId;
	readonly table: string;
	readonly kind: 'table' | 'column' | 'row';
	readonly id: string;
	/** True for the form's own wording and wordings seen in reports, false for those only expected. */
	readonly seen: boolean;
}

/** Labels of the forms by key, and every beginning of a key, to join labels that were torn apart. */
export interface LabelIndex {
	readonly uses: ReadonlyMap<string, readonly LabelUse[]>;
	readonly beginnings: ReadonlySet<string>;
}

interface Labelled {
	readonly id: string;
	readonly label: string;
	readonly variants?: readonly string[];
	readonly variants_expected?: readonly string[];
}

/** What a row that is part of the one above may have before its name. */
const OF_WHICH = /^其中[：:]/;

function wordingsOf({
	label,
	variants = [],
	variants_expected = []
}: Labelled): readonly { readonly text: string; readonly seen: boolean }[] {
	const seen = [label, ...variants].map((text) => ({ text, seen: true }));
	const all = [...seen, ...variants_expected.map((text) => ({ text, seen: false }))];
	return [...all, ...all.filter((w) => OF_WHICH.test(w.text)).map((w) => ({ ...w, text: w.text.replace(OF_WHICH, '') }))];
}

function buildIndex(readable: readonly FormId[]): LabelIndex {
	const uses = new Map<string, LabelUse[]>();
	const beginnings = new Set<string>();
	const add = (form: FormId, table: string, kind: LabelUse['kind'], item: Labelled): void => {
		for (const { text, seen } of wordingsOf(item)) {
			const { full, base } = labelKey(text);
			for (const key of new Set([full, base])) {
				if (key === '') continue;
				const known = uses.get(key) ?? [];
				if (!known.some((u) => u.form === form && u.table === table && u.kind === kind && u.id === item.id)) {
					uses.set(key, [...known, { form, table, kind, id: item.id, seen }]);
				}
				for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
			}
		}
	};
	for (const form of FORMS.filter((f) => readable.includes(f.form_id))) {
		for (const table of form.tables) {
			add(form.form_id, table.id, 'table', table);
			for (const column of table.columns) add(form.form_id, table.id, 'column', column);
			for (const row of table.rows) add(form.form_id, table.id, 'row', row);
		}
	}
	return { uses, beginnings };
}

/** Labels of the generations whose tables are grids. */
export const LABELS: LabelIndex = buildIndex(['form-2021', 'form-2019']);

/** Labels of the generation whose table is one long list. They are kept apart: some are headings of newer reports. */
export const LIST_LABELS: LabelIndex = buildIndex(['form-2014']);
