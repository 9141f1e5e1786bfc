import type { Random } from '../random';
import type { StatedMetric } from './invented-report';
import type { ListRows } from './invent-list-requests';

type Stated = (metric: string) => number | null;

/** Publications by channel: none has more than all together, and an item may stand on several. */
function publications(total: number, stated: Stated, random: Random): ListRows {
	const atMost = (usual: number): number => Math.min(total, usual);
	const issued = random.pick([0, 0, 0, 1, 2, 3, 6]);
	const website = atMost(stated('website_items') ?? Math.round((total * random.int(55, 100)) / 100));
	const wechat = atMost(stated('wechat_items') ?? (random.chance(60) ? 0 : random.int(5, 60)));
	const weibo = atMost(stated('weibo_items') ?? 0);
	const gazette = random.chance(90) ? 0 : random.int(1, 6);
	const boards = stated('notice_board_items') ?? 0;
	const elsewhere = Math.max(boards, total - website - wechat - weibo - gazette);
	return [
		['proactive_total', total],
		['proactive_normative', issued > 0 && random.chance(20) ? issued - 1 : issued],
		['normative_issued', issued],
		['channel_gazette', gazette],
		['channel_website', website],
		['channel_weibo', weibo],
		['channel_wechat', wechat],
		['channel_other', atMost(elsewhere)]
	];
}

/** Answers to public concerns: several ways may answer the same. */
function responses(stated: Stated, random: Random): ListRows {
	const rarely = (percent: number, most: number): number => (random.chance(percent) ? random.int(1, most) : 0);
	const conferences = rarely(6, 3);
	const interviews = rarely(12, 4);
	const interpretations = stated('policy_interpretations') ?? 0;
	const social = rarely(15, 9);
	const other = rarely(20, 6);
	return [
		['response_total', random.int(0, Math.min(12, conferences + interviews + interpretations + social + other))],
		['press_conferences', conferences],
		['press_conferences_by_head', random.int(0, conferences)],
		['online_interviews', interviews],
		['online_interviews_by_head', random.int(0, interviews)],
		['policy_interpretations', interpretations],
		['social_media_responses', social],
		['other_responses', other]
	];
}

function capacity(stated: Stated, random: Random): ListRows {
	const fullTime = random.pick([0, 0, 1, 1, 2]);
	const partTime = random.int(1, 5);
	const sessions = stated('training_sessions') ?? random.pick([0, 0, 1, 2]);
	const attendance = stated('training_attendance') ?? sessions * random.int(12, 45);
	return [
		['dedicated_units', random.pick([0, 1, 1, 1])],
		['reading_points', random.int(1, random.pick([2, 6, 20]))],
		['staff_total', fullTime + partTime],
		['staff_full_time', fullTime],
		['staff_part_time', partTime],
		['dedicated_funding', random.chance(60) ? 0 : random.int(1, 80) / 10],
		['meetings_held', random.int(0, 6)],
		['training_sessions', sessions],
		['training_attendance', attendance]
	];
}

/** The parts of the list of 2014 on publications, responses, means and training; they agree with what the running text states. */
export function inventListWork(published: number, narrative: readonly StatedMetric[], random: Random): ListRows {
	const stated = (metric: string): number | null => narrative.find((figure) => figure.metric === metric)?.value ?? null;
	return [...publications(published, stated, random), ...responses(stated, random), ...capacity(stated, random)];
}
