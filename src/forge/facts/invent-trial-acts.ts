import type { Random } from '../random';
import type { ActHabits } from './invent-acts';

/** Rows that count items with the year before and the change since, and which habit says whether the body has any. */
const ITEM_ROWS = [
	{ row: 'art20_5.administrative_licence', habit: 'licences' },
	{ row: 'art20_5.other_public_service_item', habit: null },
	{ row: 'art20_6.administrative_penalty', habit: 'penalties' },
	{ row: 'art20_6.administrative_coercion', habit: 'coercions' },
	{ row: 'art20_8.administrative_fee', habit: 'fees' }
] as const satisfies readonly { readonly row: string; readonly habit: keyof ActHabits | null }[];

/** Stocks at the end of a year: normative documents disclosed, and items by row. */
export interface TrialStock {
	readonly disclosed: number;
	readonly items: ReadonlyMap<string, number>;
}

/** Table two of the form of 2019 for one year, by figure id, and the stocks then. */
export interface TrialActFacts {
	readonly figures: ReadonlyMap<string, number>;
	readonly stock: TrialStock;
}

/** Stocks before the first year. */
export function initialStock(habits: ActHabits, random: Random): TrialStock {
	const some = (has: boolean): number => (has ? random.int(1, random.pick([6, 20, 90])) : 0);
	return {
		disclosed: random.pick([0, 0, 1, 2, 4, 7, 12]),
		items: new Map(ITEM_ROWS.map(({ row, habit }) => [row, some(habit === null ? random.chance(40) : habits[habit] > 0)]))
	};
}

/** The normative documents of a year: what was made may stay undisclosed, what was disclosed may be withdrawn later. */
function documents(before: number, random: Random): readonly (readonly [string, number])[] {
	const made = random.pick([0, 0, 0, 1, 1, 2, 4]);
	const disclosed = made > 0 && random.chance(20) ? made - 1 : made;
	const withdrawn = Math.min(before, random.pick([0, 0, 0, 0, 1, 2]));
	return [
		['made_this_year', made],
		['newly_disclosed_this_year', disclosed],
		['disclosed_total', before + disclosed - withdrawn]
	];
}

function procurement(random: Random): readonly (readonly [string, number])[] {
	const projects = random.chance(55) ? 0 : random.int(1, random.pick([3, 12]));
	const amount = Array.from({ length: projects }, () => random.int(4, random.pick([90, 900, 9000])) * 100).reduce((a, b) => a + b, 0);
	return [
		['art20_9.centralised_procurement.procurement_projects', projects],
		['art20_9.centralised_procurement.procurement_amount', amount]
	];
}

/** Table two of a year of the form of 2019. A township may not make rules: those cells are 0. */
export function inventTrialActs(habits: ActHabits, before: TrialStock, random: Random): TrialActFacts {
	const around = (usual: number): number => Math.round((usual * random.int(70, 130)) / 100);
	const figures = new Map<string, number>();
	for (const [column, value] of documents(before.disclosed, random)) {
		figures.set(`art20_1.rules.${column}`, 0);
		figures.set(`art20_1.normative_documents.${column}`, value);
	}
	const items = new Map<string, number>();
	for (const { row, habit } of ITEM_ROWS) {
		const last = before.items.get(row) as number;
		const change = Math.max(0 - last, random.pick([0, 0, 0, 0, 0, 1, 3, 14, -1, -3, -8]));
		figures.set(`${row}.items_last_year`, last);
		figures.set(`${row}.items_change`, change);
		if (habit !== 'fees') figures.set(`${row}.decisions_this_year`, last + change === 0 ? 0 : around(habit === null ? 30 : habits[habit]));
		items.set(row, last + change);
	}
	for (const [id, value] of procurement(random)) figures.set(id, value);
	return { figures, stock: { disclosed: figures.get('art20_1.normative_documents.disclosed_total') as number, items } };
}
