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

/** The generations whose tables have rows and columns that this reader matches. */
const READABLE: readonly FormId[] = ['form-2021', 'form-2019'];

function buildIndex(): LabelIndex {
	const uses = new Map<string, LabelUse[]>();
	const beginnings = new Set<string>();
	const add = (form: FormId, table: string, kind: LabelUse['kind'], item: Labelled): void => {
		const wordings = [item.label, ...(item.variants ?? [])].map((text) => ({ text, seen: true }));
		wordings.push(...(item.variants_expected ?? []).map((text) => ({ text, seen: false })));
		for (const { text, seen } of wordings) {
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
	for (const form of FORMS.filter((f) => READABLE.includes(f.form_id))) {
		for (const table of form.tables) {
			add(form.form_id, table.id, 'table', table);
			for (const column of table.columns) add(form.form_id, table.id, 'column', column);
			for (const row of table.rows) add(form.form_id, table.id, 'row', row);
		}
	}
	return { uses, beginnings };
}

/** Labels of the readable generations. */
export const LABELS: LabelIndex = buildIndex();
