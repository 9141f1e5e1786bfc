import type { Random } from '../random';

/** What a body tells in its running text, year after year, and how large its figures are. */
export interface NarrativeHabits {
	/** Items published in 2021. */
	readonly published: number;
	/** Percent by which they grow a year. */
	readonly growth: number;
	readonly statesTotal: boolean;
	/** Percent of items on the website; 0 when the website is not stated. */
	readonly websiteShare: number;
	/** Percent of items on WeChat; 0 when WeChat is not stated. */
	readonly wechatShare: number;
	/** Items a year on other channels; 0 when the channel is not stated. */
	readonly weibo: number;
	readonly videos: number;
	readonly boards: number;
	/** Reads a WeChat item; 0 when readership is not stated. */
	readonly readsPerItem: number;
	/** Followers in 2021; 0 when they are not stated. */
	readonly followers: number;
	readonly interpretations: number;
	readonly messages: number;
	readonly statesTraining: boolean;
	/** Percent of figures given as round numbers. */
	readonly roundness: number;
}

/** Habits of a body: few tell their readership, most tell what they published. */
export function narrativeHabits(random: Random): NarrativeHabits {
	const some = (percent: number, min: number, max: number): number => (random.chance(percent) ? random.int(min, max) : 0);
	const websiteShare = some(78, 22, 55);
	return {
		published: random.int(random.pick([100, 100, 180, 300]), random.pick([260, 420, 640])),
		growth: random.int(1, 16),
		statesTotal: random.chance(90),
		websiteShare,
		wechatShare: some(72, 25, 100 - Math.max(websiteShare, 45)),
		weibo: some(7, 12, 160),
		videos: some(10, 8, 70),
		boards: some(16, 10, 60),
		readsPerItem: some(10, 30, 420),
		followers: some(24, 400, 14_000),
		interpretations: some(34, 1, 18),
		messages: some(12, 5, 160),
		statesTraining: random.chance(36),
		roundness: random.pick([0, 0, 0, 8, 25, 60])
	};
}
