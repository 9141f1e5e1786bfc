import { afterChannel, channelsIn } from './channels';
import { METRIC_RULES, type MetricRule } from './metric-rules';
import type { Statement } from './statement';
import { totalRank } from './total-rank';

/** What one count is a figure of. */
export interface Entry {
	readonly metric: string;
	readonly statement: Statement;
	/** Parts, changes and topics never become the year's own figure. */
	readonly part: boolean;
	/** For the total only: how plainly the words say it is the whole; smaller is plainer. */
	readonly rank: number;
}

/** Words that say a count runs over several years. */
const CUMULATIVE = /历年|自开展|开通以来|以来累计|建站以来/;
const UP_TO_NOW = /到目前|至今|截至目前/;
const THIS_YEAR = /全年|本年|当年|今年|一年|□{5}/;
/** Between a channel and its count only such words may stand; anything else names a topic. */
const GENERIC =
	/^[上中内里的□"()、]*(?:方面|平台|账号|专栏|栏目|信息|公开|发布|推送|推文|推出|更新|上传|刊发|转发|发出|发|主动|全年|年度|本年|本年度|共|一共|总共|累计|共计|总计|合计|各类|各种|政府|政务|动态|工作|消息|图文|文章|内容|资讯|数量|总数|数|量|条数|相关|原创|官方|微信|微博|公众号|平台|推|了|的|已|占|有|为|达|达到|约|计|是|上|在|通过|含|和|短?视频|网|门户|网站|贴|张贴|公示|宣传|便民|、|□|\(含?[^()]*\)|"|:)*$/;
const ENDS_A_LIST = /等(?:各类|方面|相关|政府|政务)*(?:信息|内容|动态|消息|资讯)*(?:数|数量)?(?:共计|共|累计|合计|总计)?(?:为|达)?$/;
/** A channel named earlier in the line goes for a bare count only when the text says it is the main one. */
const MAIN_CHANNEL = /主渠道|主要渠道|主阵地|为主体/;
/** A site that exists for disclosure carries everything disclosed. */
const DISCLOSURE_SITE = /信息公开(?:网站|专网|网)/;
/** What is counted is accounts, not what they published. */
const ACCOUNTS = /^(?:视频号|公众号|账号|平台|栏目|专栏|频道|网站)/;
const POINTS_BACK = /在?上面/;
/** A rank for figures that count only where nothing plainer is stated. */
const WEAK = 5;
/** Rank of a count that is no total but could be taken for one. */
export const RIVAL_RANK = 9;

/** Metrics that a count states; none when its words do not tell. */
export function classify(statement: Statement): readonly Entry[] {
	const rules = METRIC_RULES.filter((r) => fits(r, statement));
	if (rules.length > 0) {
		const rule = rules.find((r) => r.units.test(statement.count.unit));
		if (rule === undefined) return [];
		return [
			{
				metric: rule.metric,
				statement,
				part: rule.part?.test(statement.before) === true || CUMULATIVE.test(rule.metric === 'followers' ? '' : statement.before),
				rank: 0
			}
		];
	}
	const requests = requestsBeforeNoun(statement);
	return requests ?? publications(statement);
}

function fits(rule: MetricRule, { before, lead }: Statement): boolean {
	return rule.before.test(before) && rule.not?.test(before) !== true && rule.within?.test(lead + before) !== false;
}

/** `接到2项政府信息公开的申请`: the noun follows the count. */
function requestsBeforeNoun(statement: Statement): readonly Entry[] | null {
	if (!/(?:收到|接到|受理)了?$/.test(statement.before) || !/^(?:政府)?(?:信息公开|依申请公开|公开)?的?申请/.test(statement.after))
		return null;
	return [{ metric: 'requests_received', statement, part: false, rank: 0 }];
}

function publications(statement: Statement): readonly Entry[] {
	const words = statement.lead + statement.before;
	const cumulative = CUMULATIVE.test(words);
	const dated = UP_TO_NOW.test(words);
	const listItem = startsList(statement);
	const entries: Entry[] = [];
	const channel = channelOf(statement);
	if (channel !== null) {
		entries.push({ metric: channel.metric, statement, part: channel.topical || cumulative || listItem, rank: dated ? WEAK : 0 });
	}
	if (channel === null || channel.whole) {
		const rank = totalRank(statement, channel?.whole === true);
		const listed = statement.listed && !THIS_YEAR.test(statement.before);
		const part = listed || cumulative || dated || listItem;
		if (rank !== null) entries.push({ metric: 'proactive_disclosure_total', statement, part, rank });
		else if (channel === null && !part && isRival(statement)) {
			entries.push({ metric: 'proactive_disclosure_total', statement, part: true, rank: RIVAL_RANK });
		}
	}
	return entries;
}

/** A count of what was disclosed on one matter: no total, but worth a word where the total is told elsewhere and differs. */
function isRival({ before, lead, count }: Statement): boolean {
	return count.unit === '条' && channelsIn(lead).length === 0 && /主动公开[^,、]{1,12}信息(?:共|共计)?$/.test(before);
}

/** The first of several counts in a row without a channel of their own: a list of topics, not a total. */
function startsList({ after, count }: Statement): boolean {
	return count.unit !== '' && /^、[^,;]*\d/.test(after) && channelsIn(after).length === 0;
}

interface FoundChannel {
	readonly metric: string;
	/** True when the words between channel and count name a topic. */
	readonly topical: boolean;
	/** True when the channel is the one that carries all, so that the count may be the total as well. */
	readonly whole: boolean;
}

function channelOf(statement: Statement): FoundChannel | null {
	const { before, lead, count } = statement;
	const own = channelsIn(before);
	if (own.length > 1) return null;
	const near = own.length === 1 ? own : channelsIn(lead);
	const [channel] = near;
	if (near.length > 1) return null;
	if (channel === undefined) return statement.follows ? null : earlierChannel(statement);
	if (!channel.units.test(count.unit) || ACCOUNTS.test(statement.after)) return null;
	if (own.length === 0 && (count.unit === '' || before === '')) return null;
	const rest = own.length === 1 ? afterChannel(before, channel) : before;
	const topical = !GENERIC.test(rest) && !ENDS_A_LIST.test(rest);
	if (topical && own.length === 0) return null;
	return { metric: channel.metric, topical, whole: own.length === 1 ? DISCLOSURE_SITE.test(before) : MAIN_CHANNEL.test(lead) };
}

/** The channel of an earlier sentence, where the text calls it the main one or points back to it. */
function earlierChannel({ before, earlier, count }: Statement): FoundChannel | null {
	const sentences = earlier.split(/[。!?]/).filter((s) => channelsIn(s).length > 0);
	const [named] = sentences;
	if (named === undefined || sentences.length > 1) return null;
	const [main, ...others] = channelsIn(named);
	const whole = MAIN_CHANNEL.test(named);
	if (main === undefined || others.length > 0 || !main.units.test(count.unit) || count.unit === '') return null;
	if (!GENERIC.test(before.replace(POINTS_BACK, '')) || !(whole || POINTS_BACK.test(before))) return null;
	return { metric: main.metric, topical: false, whole };
}
