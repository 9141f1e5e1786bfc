import type { ColumnMeaning, ColumnRole } from '$lib/own/tables/column-meaning';
import { NAMED_FIGURES } from '$lib/own/tables/figure-labels';
import { m } from '$lib/paraglide/messages';
import { inWords } from '$lib/summary/bilingual';

/** A meaning that a column can have, in words. */
export interface ColumnChoice {
	readonly meaning: ColumnMeaning;
	readonly words: string;
}

const ROLES: Readonly<Record<ColumnRole, () => string>> = {
	ignore: m.tables_role_ignore,
	body: m.tables_role_body,
	year: m.tables_role_year,
	province: m.tables_role_province,
	city: m.tables_role_city,
	county: m.tables_role_county,
	region: m.tables_role_region,
	region_name: m.tables_role_region_name,
	body_id: m.tables_role_body_id,
	body_type: m.tables_role_body_type,
	from_year: m.tables_role_from_year,
	to_year: m.tables_role_to_year,
	residents: m.tables_role_residents,
	residents_10k: m.tables_role_residents_10k,
	figure_id: m.tables_role_figure_id,
	value: m.tables_role_value,
	state: m.tables_role_state,
	form: m.tables_role_form,
	level: m.tables_role_level,
	parent: m.tables_role_parent,
	source: m.tables_role_source,
	source_url: m.tables_role_source_url,
	note: m.tables_role_note
};

/** All meanings in the interface's language, what names bodies first; no two in the same words. */
export function columnChoices(): readonly ColumnChoice[] {
	const roles = Object.entries(ROLES).map(([role, words]) => ({ meaning: role as ColumnRole, words: words() }));
	const figures = NAMED_FIGURES.map(({ meaning, zh, en, years }) => {
		return { meaning, words: `${inWords({ zh, en })}${years === '' ? '' : ` (${years})`}` };
	});
	const seen = new Set<string>();
	return [...roles, ...figures].map(({ meaning, words }) => {
		const whole = seen.has(words) ? `${words} ${meaning.slice(meaning.indexOf(':') + 1)}` : words;
		seen.add(whole);
		return { meaning, words: whole };
	});
}
