import { afterChannel, channelsIn, namedChannels, type Channel } from './channels';
import { isGeneral } from './generic-words';
import type { Statement } from './statement';
import type { CountContext, LeftOut } from './verdict';

/** What channels publish, as opposed to bare counts of it. */
const OBJECT = /信息|动态|文件|内容|资讯|消息|公告|通知|通告|公示|新闻|稿件|事项|简报/;
/** A bare count takes its channel from earlier words only when it speaks of publishing. */
const PUBLISHING = /发布|推送|推文|更新|公开|刊登|发文|发送|图文|视频|作品|信息|稿件|录用|采用/;
/** Words for what the whole body disclosed. */
const WHOLE_BODY = /主动公开|政府信息|政务信息|信息公开|全[镇乡街县区市局]|总/;
/** A channel named earlier in the line goes for a bare count only when the text says it is the main one. */
const MAIN_CHANNEL = /主渠道|主要渠道|主阵地|主要阵地|第一平台|为主体/;
/** A site that exists for disclosure carries everything disclosed. */
const DISCLOSURE_SITE = /(?:信息公开(?:网站|专网|网)|(?:信息|政务)公开平台)/;
/** What is counted is accounts, not what they published. */
const ACCOUNTS = /^(?:个)?(?:视频号|公众号|微信|微博|账号|平台|栏目|专栏|频道|网站|群|小程序|公开栏|公示栏|宣传栏)/;
const POINTS_BACK = /在?(?:上面|该平台|该网站)/;
/** Kinds of one account's posts, which do not make a list of topics. */
const MEDIA_KIND = /^(?:短?视频|图片|音频|图文|直播|推文)/;

/** The first of several counts in a row without a channel of their own: a list of topics, not a total. */
export function startsList({ rest, count }: Statement): boolean {
	const next = /^、([^,;]*?)\d/.exec(rest)?.[1];
	return count.unit !== '' && next !== undefined && channelsIn(next).length === 0 && !MEDIA_KIND.test(next);
}

/** The words of earlier clauses that name a channel; new media named in general give way to the account named after them. */
function leadingWords(lead: string): string {
	const clauses = lead.split(/[,;:]/).filter((words) => namedChannels(words).length > 0);
	const [first, ...later] = clauses;
	const isGeneral = first !== undefined && later.length > 0 && channelsIn(first).every(({ metric }) => metric === 'new_media_items');
	return isGeneral ? later.join(',') : lead;
}

/** `各发布信息336条`: the same count for each of the channels named. */
const EACH = /各(?:自)?(?:发布|公开|推送|发文|更新)[^,]{0,6}$/;
/** One of several ways, not all of which are named: a count for all of them. */
const AND_OTHERS = /等[^,、]{0,4}(?:途径|渠道|平台|方式|载体|形式|媒介|,)/;

function isOneOfSeveral(isNamed: boolean, { before, lead }: Statement): boolean {
	const words = isNamed ? before : lead;
	return AND_OTHERS.test(words) && (/、[^,]*等/.test(words) || (isNamed && namedChannels(lead).length > 0));
}
const COUNTS_ACCOUNTS = /(?:账号|平台|公众号|视频号|小程序)\(?$/;

/** `有268条经公众号推送`: the channel follows the count. */
function channelAfter({ before, after, count }: Statement): Channel | null {
	if (count.unit === '' || namedChannels(before).length > 0 || !/^(?:信息|内容)?(?:经|通过|由|在|被|借助|利用)/.test(after)) return null;
	const [channel, ...others] = channelsIn(after);
	return channel !== undefined && others.length === 0 && channel.units.test(count.unit) && PUBLISHING.test(after) ? channel : null;
}

type FoundChannel =
	| {
			/** The channels that the count is of: one, or each of several where the text says `各`. */
			readonly channels: readonly Channel[];
			/** True when the words between channel and count name a topic. */
			readonly topical: boolean;
			/** True when the channel is the one that carries all, so that the count may be the total as well. */
			readonly whole: boolean;
			readonly wide: boolean;
			readonly after?: true;
	  }
	| { readonly left: LeftOut };

export function channelOf(statement: Statement, { told, field }: CountContext): FoundChannel {
	const { lead, count, after } = statement;
	const before = field === null ? statement.before : statement.before.replace(field, '');
	const following = channelAfter(statement);
	if (following !== null) return { channels: [following], topical: false, whole: false, wide: false, after: true };
	const each = count.qualifier === 'each' || EACH.test(before);
	const own = each ? namedChannels(before) : channelsIn(before);
	const near = own.length > 0 ? own : channelsIn(leadingWords(lead));
	if (near.length === 0) return inherited(statement, told);
	if ((near.length > 1 && !each) || isOneOfSeveral(own.length > 0, statement)) return { left: 'several_channels' };
	if (!near.every(({ units }) => units.test(count.unit))) return { left: 'unit' };
	if (ACCOUNTS.test(after) || (count.unit === '个' && (COUNTS_ACCOUNTS.test(before) || /账号|开设|开通/.test(statement.sentence))))
		return { left: 'accounts' };
	const directly = before === '' && isGeneral(afterChannel(lead).replace(/[,:]$/, ''));
	if (own.length === 0 && !directly && (count.unit === '' || before === '')) return { left: 'unclear_channel' };
	const rest = own.length > 0 ? afterChannel(before) : before;
	const topical = !isGeneral(rest) || (startsList(statement) && OBJECT.test(rest));
	if (topical && own.length === 0) return { left: 'unclear_channel' };
	const whole = own.length > 0 ? DISCLOSURE_SITE.test(before) : MAIN_CHANNEL.test(lead) || DISCLOSURE_SITE.test(lead);
	return { channels: near, topical, whole, wide: own.length === 0 };
}

/**
 * The channel that earlier words lend to a bare count of posts: the nearest one named, in the sentence or before it, unless it has had
 * its figure. For words that may mean the whole body only where the text calls the channel the main one or points back to it.
 */
function inherited({ before, sentence, earlier, follows, count, after }: Statement, told: ReadonlySet<string>): FoundChannel {
	const clauses = (follows ? sentence : earlier).split(follows ? /[,;:]/ : /[。!?]/).filter((words) => channelsIn(words).length > 0);
	const named = clauses.at(-1) ?? '';
	const [main, ...others] = channelsIn(named);
	if (main === undefined || others.length > 0 || told.has(main.metric)) return { left: 'no_metric' };
	const afterAccounts = /\d(?:个|处|家|块)、?$/.test(sentence.slice(0, sentence.length - before.length + 1));
	if ((before.startsWith('、') && !afterAccounts) || count.unit === '' || !main.units.test(count.unit) || ACCOUNTS.test(after))
		return { left: 'no_metric' };
	const points = POINTS_BACK.test(before);
	const words = before.replace(POINTS_BACK, '');
	const whole = !follows && MAIN_CHANNEL.test(named) && clauses.length === 1;
	if (!isGeneral(words) || !PUBLISHING.test(words) || (WHOLE_BODY.test(words) && !whole && !points)) return { left: 'no_metric' };
	return { channels: [main], topical: false, whole, wide: true };
}
