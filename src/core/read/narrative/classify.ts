import { channelOf, startsList } from './channel-of';
import { CHANNEL_METRICS, channelsIn, namedChannels } from './channels';
import { METRIC_RULES, type MetricRule } from './metric-rules';
import type { Statement } from './statement';
import { totalRank } from './total-rank';
import type { CountContext, Entry, Part, Role, Verdict } from './verdict';

/** Words that say a count runs over several years. */
const CUMULATIVE =
	/历年|(?:自[^,。□]{1,20}|开通|施行|实施|开展|建站|成立|运行|上线|创办)以来|(?:自|于)[^,。]{0,14}(?:开通|创建|上线|开始)[^,。]{0,6}(?:至今|以来)|(?:开通|运行|上线|建成|成立)至今|累计至|历史累计/;
const UP_TO_NOW = /到目前|至今|截至目前|目前(?:已|共)/;
const THIS_YEAR = /全年|本年|当年|今年|一年|□{5}/;
const AVERAGE = /(?:平均|人均|日均|月均|周均|篇均|条均|单[篇条]|最高|最多|最大|每[月周日天篇期季])[^,]{0,10}$|每[周月天日]/;
/** After one of these the noun that is counted may follow the count: `收到1宗信息公开申请`. */
const VERB_BEFORE =
	/(?:收到的?|接到|受理|接收|办理|答复|办结|发布|公开|推送|发出|举办|举行|召开|组织|开展|参加|制定|印发|制发|更新|回应|回复|处理|删除|清理|拥有|有|共|了)$/;
/** A rank for figures that count only where nothing plainer is stated, and nothing as weak that differs. */
export const WEAK = 5;
/** Rank of a count that is no total but could be taken for one. */
const RIVAL_RANK = 9;
/** Rank of a sum that the text itself makes of what it has just told. */
const WHOLE_RANK = -1;
/** Units that items are counted in. */
export const ITEM_UNITS = /^(?:条|件|篇|期|份|则|条次)$/;

/** Metrics that a count states, or why it states none. */
export function classify(statement: Statement, around: CountContext): Verdict {
	if (AVERAGE.test(statement.before)) return { left: 'average' };
	const told =
		again(statement, around) ?? byRule(statement, around) ?? byNounAfter(statement, around) ?? byChannelOrTotal(statement, around);
	return 'left' in told && told.left === 'no_metric' && isTopic(statement)
		? { entries: [entry('topic_items', 'topic', statement, null)] }
		: told;
}

/** The count of the same thing in another year, or its sum: `去年为402条`, `降至6件`, `共计806件`. */
const AGAIN = /^[、,]?(?:(?:□+|今年|本年度?|当年|年内)(?:为|是|达到?|有)?|达到?|(?:降|升|增|减|增加|减少)[至到])$/;
const LAST_YEAR = /^[、,]?(?:去年|上年|上一年|同期|上年度)(?:同期)?(?:为|是|达|有)?$/;
const SUM = /^(?:共计?|合计|总计|累计)$/;

function again(statement: Statement, { year, previous }: CountContext): Verdict | null {
	const { before } = statement;
	const same = previous.filter(({ metric }) => metric !== 'topic_items');
	const last = same.at(-1);
	if (last === undefined) return null;
	const role: Role | null = LAST_YEAR.test(before)
		? 'change'
		: AGAIN.test(before)
			? isOtherYear(statement, year)
				? 'other_year'
				: 'own'
			: null;
	if (role !== null) return { entries: [{ ...entry(last.metric, role, statement, last.scope, last.rank), wide: true }] };
	const whole = SUM.test(before) && previous.length > 1 && same.every(({ metric }) => metric === last.metric);
	return whole ? { entries: [{ ...entry(last.metric, 'own', statement, last.scope, WHOLE_RANK), wide: true }] } : null;
}

/** `收到1宗信息公开申请`: what is counted follows the count. */
function byNounAfter(statement: Statement, around: CountContext): Verdict | null {
	const { before, after, count } = statement;
	if (count.unit === '' || !VERB_BEFORE.test(before)) return null;
	const noun = /^的?[^、()\d均都已全]{0,20}/.exec(after)?.[0] ?? '';
	const verdict = byRule({ ...statement, before: before + noun }, around);
	return verdict === null || 'left' in verdict ? verdict : { entries: verdict.entries.map((one) => ({ ...one, after: true })) };
}

function byRule(plain: Statement, { year, part }: CountContext): Verdict | null {
	const statement = { ...plain, before: plain.before.replace(/(?<=.)\([^()]*\)/g, '') };
	const fitting = METRIC_RULES.filter((rule) => fits(rule, statement, part));
	if (fitting.length === 0) return null;
	const able = fitting.filter(({ units }) => units.test(statement.count.unit));
	const [rule] = able;
	if (rule === undefined) return { left: 'unit' };
	const shared = SHARED.test(statement.before) ? able.filter(({ sharing }) => sharing === true) : [];
	const entries = (shared.length > 1 ? shared : [rule]).map((one) => ruleEntry(one, statement, year));
	const [only] = entries;
	const { standsFor } = rule;
	if (standsFor === undefined || only?.role !== 'own') return { entries };
	const stands = standsFor.before.test(statement.before) && !standsFor.unless.test(statement.rest);
	return { entries: stands ? [only, { ...only, metric: standsFor.metric, rank: WEAK }] : entries };
}

/** `行政复议和行政诉讼均为0件`: one count for each of the things named. */
const SHARED = /(?:均|都|各)(?:为|是|有)?$/;

function ruleEntry(rule: MetricRule, statement: Statement, year: number | null): Entry {
	const { before, lead, sentence } = statement;
	const near = rule.scoped === true ? channelNear(statement) : null;
	const metric = rule.onSite !== undefined && near === 'website_items' ? rule.onSite : rule.metric;
	const scope = metric !== rule.metric || isOfAll(statement) ? null : near;
	const rank = rule.kindOf?.test(before) === true ? WEAK : 0;
	const wide = rule.within !== undefined || (near !== null && channelsIn(before).length === 0);
	return { ...entry(metric, role(), statement, scope, rank), wide };

	function role(): Role {
		if (rule.part?.test(before) === true || (rule.metric === 'requests_received' && isOutcome(statement))) return 'part';
		if (CHANGE.test(before)) return 'change';
		if (rule.stock === true) return 'own';
		if (CUMULATIVE.test(lead + before) || (/累计/.test(before) && CUMULATIVE.test(sentence))) return 'cumulative';
		return isOtherYear(statement, year) ? 'other_year' : 'own';
	}
}

/** `主动公开33条、依申请公开9条、不予公开16条`: what became of information, no requests. */
function isOutcome({ before, sentence, rest }: Statement): boolean {
	if (!/依申请公开[^申]*$/.test(before) || /收到|受理|接到|接收/.test(before)) return false;
	return /^[^。]{0,12}(?:不予|不主动|主动|不)公开/.test(rest) || /(?:制作|获取|形成|产生)[^。]*主动公开/.test(sentence);
}

/** Against another year, or a part added to a stock. */
const CHANGE =
	/(?:较|比|同比|环比)[^,]{0,10}(?:增|多|减|少|涨|升|降)[^至到]{0,4}$|(?:较|比|由|从)(?:上年|去年|上一年|同期|年初)[^,]{0,4}$|(?<!今年|本年|当年|年内|□)新增[^,]{0,6}$|净增|(?:增|减少?|下降|上升)(?:加|长)?了?$/;

function fits(
	{ before: says, not, within, underRequests, told, notAfter }: MetricRule,
	{ before, sentence }: Statement,
	part: Part
): boolean {
	if (!says.test(before) || not?.test(before) === true || told?.test(sentence) === false || notAfter?.test(sentence) === true) return false;
	return within === undefined || within.test(sentence + before) || (underRequests === true && part === 'requests');
}

function isOtherYear(statement: Statement, year: number | null): boolean {
	return year !== null && statement.year !== null && statement.year !== year;
}

/** Readers of something have been counted already. */
const COUNTED_BEFORE = /(?:阅读|浏览|点击|观看|播放|阅览)[^,;]*\d/;

/** Whether readers are counted of all that the sentence names. */
function isOfAll({ before, sentence }: Statement): boolean {
	if (!/总|合计/.test(before) || channelsIn(before).length > 0) return false;
	return COUNTED_BEFORE.test(sentence) || namedChannels(sentence).length > 1;
}

/** The channel that readers or followers are counted of: the nearest one named in the sentence. */
function channelNear({ before, sentence }: Statement): string | null {
	const own = channelsIn(before);
	const clauses = sentence.split(/[,;:]/).filter((words) => channelsIn(words).length > 0);
	const clause = own.length > 0 ? before : clauses.at(-1);
	const [near, ...others] = channelsIn(clause ?? '');
	return near !== undefined && others.length === 0 ? near.metric : null;
}

function entry(metric: string, role: Role, statement: Statement, scope: string | null, rank = 0): Entry {
	return { metric, role, rank, scope, wide: statement.before.replace(/[□、]/g, '').length < 4, after: false };
}

function byChannelOrTotal(statement: Statement, around: CountContext): Verdict {
	const words = statement.lead + statement.before;
	const dated = UP_TO_NOW.test(words);
	const listItem = startsList(statement);
	const found = channelOf(statement, around);
	const own: Role = CHANGE.test(statement.before)
		? 'change'
		: CUMULATIVE.test(words)
			? 'cumulative'
			: isOtherYear(statement, around.year)
				? 'other_year'
				: 'own';
	const mayBeOwn = own === 'own' || own === 'other_year';
	const entries: Entry[] = [];
	if ('channels' in found) {
		const role = mayBeOwn && found.topical ? 'topic' : own;
		for (const { metric } of found.channels)
			entries.push({ ...entry(metric, role, statement, null, dated ? WEAK : 0), wide: found.wide, after: found.after === true });
	}
	const residue = 'left' in found && found.left === 'several_channels' && around.previous.some(({ metric }) => CHANNEL_METRICS.has(metric));
	if ((!('channels' in found) && !residue) || ('channels' in found && found.whole)) {
		const rank = totalRank(statement, 'channels' in found && found.whole);
		const listed = statement.listed && !THIS_YEAR.test(statement.before);
		const scope = 'channels' in found ? (found.channels[0]?.metric ?? null) : null;
		const isPart = listed || (listItem && !/全年|各类|总数/.test(statement.before));
		const role: Role = !mayBeOwn ? own : isPart ? 'part' : dated || YEAR_WITHIN.test(statement.rest) ? 'cumulative' : own;
		if (rank !== null) entries.push(entry('proactive_disclosure_total', role, statement, scope, rank));
		else if (!('channels' in found) && role === 'own' && isRival(statement)) {
			entries.push(entry('proactive_disclosure_total', 'rival', statement, null, RIVAL_RANK));
		}
	}
	return entries.length > 0 ? { entries } : { left: 'left' in found ? found.left : 'no_metric' };
}

/** `累计574条，其中本年新增28条`: the year's share follows. */
const YEAR_WITHIN = /^[^。;\d]{0,24}其中[^,]{0,3}(?:本年|今年|当年)/;

/** A count of what was disclosed on one matter: no total, but worth a word where the total is told elsewhere and differs. */
function isRival({ before, lead, count }: Statement): boolean {
	return count.unit === '条' && channelsIn(lead).length === 0 && /主动公开[^,、]{1,12}信息(?:共|共计)?$/.test(before);
}

/** One matter's share of what was published. */
function isTopic({ before, count, listed, follows }: Statement): boolean {
	return ITEM_UNITS.test(count.unit) && (listed || follows) && /[\p{Script=Han}]{2,}/u.test(before);
}
