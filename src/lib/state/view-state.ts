/** What a page looks at, as its address says it. `null` sets no limit, or leaves the choice to the page. */
export interface ViewState {
	/** Region code of 2, 4 or 6 digits. */
	readonly region: string | null;
	/** First and last report year, both included. */
	readonly from: number | null;
	readonly to: number | null;
	/** Body type. */
	readonly type: string | null;
	/** The one year a body's page shows. */
	readonly year: number | null;
	/** The figure whose source is open: figure, metric or measure id. */
	readonly fig: string | null;
}

/** What a data set has to choose from; `null` where that is not known, and then any well-formed value counts. */
export interface ViewOptions {
	readonly regions: readonly string[] | null;
	/** First and last year of the data set. */
	readonly years: readonly [number, number] | null;
	readonly types: readonly string[] | null;
}

/** A parameter that says nothing a page could follow, as written. */
export interface IgnoredParameter {
	readonly name: keyof ViewState;
	readonly value: string;
}

export const DEFAULT_VIEW: ViewState = { region: null, from: null, to: null, type: null, year: null, fig: null };

type Field<Value> = (text: string, options: ViewOptions) => Value | null;

const within = (year: number, years: ViewOptions['years']): boolean => years === null || (year >= years[0] && year <= years[1]);

const yearField: Field<number> = (text, { years }) => (/^(19|20)\d\d$/.test(text) && within(Number(text), years) ? Number(text) : null);

const FIELDS: { readonly [Name in keyof ViewState]: Field<NonNullable<ViewState[Name]>> } = {
	region: (text, { regions }) => (/^(\d\d){1,3}$/.test(text) && (regions?.includes(text) ?? true) ? text : null),
	from: yearField,
	to: yearField,
	type: (text, { types }) => (/^[a-z_]+$/.test(text) && (types?.includes(text) ?? true) ? text : null),
	year: yearField,
	fig: (text) => (/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(text) ? text : null)
};

const NAMES = Object.keys(FIELDS) as (keyof ViewState)[];

/**
 * Reads an address's parameters. What cannot be followed is left at its default and returned in `ignored`:
 * a value the data set does not have, a second value for one name, years in the wrong order.
 * Parameters of other names are not ours and go unmentioned.
 */
export function parseViewState(
	params: URLSearchParams,
	options: ViewOptions
): { readonly state: ViewState; readonly ignored: readonly IgnoredParameter[] } {
	const ignored: IgnoredParameter[] = [];
	const read = <Name extends keyof ViewState>(name: Name): NonNullable<ViewState[Name]> | null => {
		const [text, ...more] = params.getAll(name);
		ignored.push(...more.map((value) => ({ name, value })));
		if (text === undefined) return null;
		const value = FIELDS[name](text, options);
		if (value === null) ignored.push({ name, value: text });
		return value;
	};
	const state = {
		region: read('region'),
		from: read('from'),
		to: read('to'),
		type: read('type'),
		year: read('year'),
		fig: read('fig')
	};
	if (state.from === null || state.to === null || state.from <= state.to) return { state, ignored };
	ignored.push({ name: 'from', value: String(state.from) }, { name: 'to', value: String(state.to) });
	return { state: { ...state, from: null, to: null }, ignored };
}

/** The query string that says a view state: `?region=37&year=2023`, and '' for the default. */
export function formatViewState(state: ViewState): string {
	const params = new URLSearchParams();
	for (const name of NAMES) {
		const value = state[name];
		if (value !== null) params.set(name, String(value));
	}
	const query = params.toString();
	return query && `?${query}`;
}
