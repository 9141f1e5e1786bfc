import type { Random } from '../random';
import type { StatedMetric } from './invented-report';
import type { NarrativeHabits } from './narrative-habits';
import type { TableTotals } from './table-totals';

/** The year that habits give the first figures of. */
const BASE_YEAR = 2021;

/** Percent of all items that a small channel has at most: less than what rounding leaves of the total. */
const MOST_OF_TOTAL = 80;

/** Items published in a year, before the ups and downs of a single year. */
function grown(habits: NarrativeHabits, year: number): number {
	let items = habits.published;
	for (let y = BASE_YEAR; y < year; y++) items = Math.round((items * (100 + habits.growth)) / 100);
	for (let y = BASE_YEAR; y > year; y--) items = Math.round((items * 100) / (100 + habits.growth));
	return items;
}

/** Items that a body publishes in a year. */
export function publishedItems(habits: NarrativeHabits, year: number, random: Random): number {
	return Math.max(20, Math.round((grown(habits, year) * random.int(88, 112)) / 100));
}

/** The largest power of ten below a tenth of the value, 10 at least: what a rounded figure is a multiple of. */
function roundingStep(value: number): number {
	let step = 10;
	while (step * 100 <= value) step *= 10;
	return step;
}

/** States a figure: exactly, or rounded down with 余 or to the nearest with 约. */
function stated(metric: string, value: number, roundness: number, random: Random): StatedMetric {
	if (value < 40 || !random.chance(roundness)) return { metric, value, qualifier: null };
	const step = roundingStep(value);
	if (random.chance(65)) return { metric, value: Math.floor(value / step) * step, qualifier: 'at_least' };
	return { metric, value: Math.round(value / step) * step, qualifier: 'approx' };
}

function publications(habits: NarrativeHabits, items: number, random: Random): readonly StatedMetric[] {
	const part = (share: number): number => Math.round((items * share) / 100);
	const vary = (usual: number): number => Math.max(1, Math.round((usual * random.int(80, 125)) / 100));
	const channel = (usual: number): number => Math.min(part(MOST_OF_TOTAL), vary(usual));
	const wechat = part(habits.wechatShare);
	const figures: (readonly [string, number])[] = [];
	if (habits.statesTotal) figures.push(['proactive_disclosure_total', items]);
	if (habits.websiteShare > 0) figures.push(['website_items', part(habits.websiteShare)]);
	if (habits.wechatShare > 0) figures.push(['wechat_items', wechat]);
	if (habits.weibo > 0) figures.push(['weibo_items', channel(habits.weibo)]);
	if (habits.videos > 0) figures.push(['short_video_items', channel(habits.videos)]);
	if (habits.boards > 0) figures.push(['notice_board_items', channel(habits.boards)]);
	if (habits.interpretations > 0) figures.push(['policy_interpretations', vary(habits.interpretations)]);
	if (habits.wechatShare > 0 && habits.readsPerItem > 0) figures.push(['readership_views', wechat * vary(habits.readsPerItem)]);
	return figures.map(([metric, value]) => stated(metric, value, habits.roundness, random));
}

function restated(totals: TableTotals, random: Random): readonly StatedMetric[] {
	const exactly = (metric: string, value: number): StatedMetric => ({ metric, value, qualifier: null });
	const figures: StatedMetric[] = [];
	if (random.chance(85)) figures.push(exactly('requests_received', totals.received));
	if (totals.received > 0 && figures.length > 0 && random.chance(50)) figures.push(exactly('requests_answered', totals.handled));
	if (totals.reconsideration > 0 && random.chance(60)) figures.push(exactly('reconsideration_cases', totals.reconsideration));
	if (totals.litigation > 0 && random.chance(60)) figures.push(exactly('litigation_cases', totals.litigation));
	return figures;
}

/** What the running text of one year tells of. */
export interface ToldYear {
	readonly year: number;
	/** Items published in it. */
	readonly items: number;
	readonly totals: TableTotals;
}

/** The figures that the running text of one year states, none twice; what it does not tell is not in the list. */
export function inventNarrative(habits: NarrativeHabits, { year, items, totals }: ToldYear, random: Random): readonly StatedMetric[] {
	const figures = [...publications(habits, items, random), ...restated(totals, random)];
	if (habits.followers > 0) {
		const followers = Math.round((habits.followers * (100 + (year - BASE_YEAR) * 11)) / 100);
		figures.push(stated('followers', followers, habits.roundness, random));
	}
	if (habits.messages > 0) figures.push(stated('message_replies', habits.messages + random.int(0, 30), 0, random));
	if (habits.statesTraining) {
		const sessions = random.int(1, 6);
		figures.push(stated('training_sessions', sessions, 0, random));
		if (random.chance(45)) figures.push(stated('training_attendance', sessions * random.int(12, 45), habits.roundness, random));
	}
	if (random.chance(70)) figures.push({ metric: 'information_processing_fee', value: 0, qualifier: null });
	return figures;
}
