import COLUMN_NAMES from './column-names.json' with { type: 'json' };
import { figureOfLabel, isFigureMeaning, type FigureMeaning } from './figure-labels';
import { plainName } from './plain-name';

/** What a column that names things holds. */
export type ColumnRole = keyof typeof COLUMN_NAMES;

/** What a column of a table means: a role, or the one figure whose values it holds. */
export type ColumnMeaning = ColumnRole | FigureMeaning;

export const COLUMN_ROLES = Object.keys(COLUMN_NAMES) as readonly ColumnRole[];

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
	COLUMN_ROLES.flatMap((role) => COLUMN_NAMES[role].map((name) => [plainName(name), role] as const))
);

/** What a column means by its heading: an id, or a name in Chinese or English; `null` when it says nothing known. */
export function meaningOfName(name: string): ColumnMeaning | null {
	const plain = plainName(name);
	return ROLES.get(plain) ?? figureOfLabel(plain);
}

/** Whether a text is a meaning, as mappings kept earlier or elsewhere have it. */
export function isMeaning(text: string): text is ColumnMeaning {
	return Object.hasOwn(COLUMN_NAMES, text) || isFigureMeaning(text);
}
