/** A way of publishing that reports count by itself. */
export interface Channel {
	readonly metric: string;
	/** Words that name it. */
	readonly noun: string;
	readonly units: RegExp;
}

const ITEMS = /^(?:条|篇|期|则|件|份|条次|篇次|件次|项|)$/;

/** Channels by their nouns; where two begin at one place in a text, the first of this list is meant. */
const CHANNELS: readonly Channel[] = [
	{ metric: 'app_items', noun: '(?:微信|支付宝|手机)?小程序|(?:手机|移动)?(?:APP|app|App|客户端)', units: ITEMS },
	{
		metric: 'short_video_items',
		noun: '(?:微信|政务)?视频号|抖音(?:号|公众号|账号|平台)?|快手(?:号)?|短视频(?:平台|账号)|哔哩哔哩|B站',
		units: /^(?:条|篇|期|个|部|则|段|件|)$/
	},
	{
		metric: 'new_media_items',
		noun: '(?:政务)?新媒体(?:网络)?(?:平台|账号)?|自媒体(?:平台)?|今日头条|头条号|学习强国|南方(?:号|\\+)|微信群|网格群|工作群|两微一端|百家号|企鹅号|澎湃号|小红书|钉钉(?:群)?|抖音号?(?:和|、)微信(?:公众号)?',
		units: ITEMS
	},
	{ metric: 'weibo_items', noun: '(?:官方|政务|新浪|腾讯)?微博(?:公众号|账号|平台)?', units: ITEMS },
	{ metric: 'wechat_items', noun: '(?:官方|政务)?微信(?:公众)?(?:号|平台)?|(?:官方|政务|微信)?公众(?:号|平台)|订阅号', units: ITEMS },
	{ metric: 'gazette_items', noun: '政府公报', units: /^(?:条|篇|件|份|)$/ },
	{
		metric: 'notice_board_items',
		noun: '(?:电子)?公示栏|公示专栏|公告栏|宣传栏|公示公告栏|(?:政务|村务|党务|信息|政策)?公开栏(?!目)|公示牌|(?:电子|LED|led)(?:显示)?屏|显示屏|宣传展板|展板|工作手册|明白[卡纸]|公示墙',
		units: /^(?:条|期|则|件|篇|条次|)$/
	},
	{
		metric: 'traditional_media_items',
		noun: '报刊|报纸|日报|晚报|广播|电视台?|(?:级(?:以上)?|[省市县区]|内外|各(?:类|级|大)?|中央|上级|以上|主流|新闻|传统)(?:主流|新闻)?媒体(?!渠道|平台)|新闻网|新华社|人民网|融媒体?(?:中心)?',
		units: ITEMS
	},
	{
		metric: 'website_items',
		noun: '(?:政府|门户|官方|信息公开)?网站|(?:门户|政府|公开|政务|专)网(?!站|格|络)|电子网站|(?:公众)?信息网|官网|网页|网上(?=公[布开])|公开专栏|(?:信息|政务)公开(?:栏目|平台)|门户平台',
		units: ITEMS
	},
	{ metric: 'other_channel_items', noun: '其[他它](?:方式|渠道|途径|网络途径|形式|平台)', units: ITEMS }
];

const ANY = new RegExp(CHANNELS.map(({ noun }) => `(${noun})`).join('|'), 'gu');
/** Accounts of the government's own on other people's platforms: a figure for several of them is one for new media. */
const ACCOUNTS = new Set(['app_items', 'short_video_items', 'new_media_items', 'wechat_items', 'weibo_items']);
/** Accounts besides WeChat and Weibo. */
export const OTHER_ACCOUNTS: ReadonlySet<string> = new Set(['app_items', 'short_video_items']);
export const CHANNEL_METRICS: ReadonlySet<string> = new Set(CHANNELS.map(({ metric }) => metric));
const NAMED_ACCOUNTS = new Set(['wechat_items', 'weibo_items']);
const NEW_MEDIA = CHANNELS.find(({ metric }) => metric === 'new_media_items') as Channel;

/** A place in a text that names a channel. */
interface Naming {
	readonly channel: Channel;
	readonly start: number;
	readonly end: number;
}

function namingsIn(words: string): readonly Naming[] {
	return [...words.matchAll(ANY)].map((match) => {
		const channel = CHANNELS[match.slice(1).findIndex(Boolean)] as Channel;
		return { channel, start: match.index, end: match.index + match[0].length };
	});
}

/** Channels named in some words, each once. */
export function namedChannels(words: string): readonly Channel[] {
	return distinct(namingsIn(words));
}

function distinct(namings: readonly Naming[]): readonly Channel[] {
	return [...new Set(namings.map(({ channel }) => channel))];
}

/** Channels that a count can be of: several accounts together are new media, and `政务新媒体“…”公众号` is one account. */
export function channelsIn(words: string): readonly Channel[] {
	const namings = namingsIn(words);
	const [first, second, ...more] = namings;
	const last = namings.at(-1);
	if (last?.channel === NEW_MEDIA && words.slice(0, last.start).endsWith('等')) return [NEW_MEDIA];
	if (first?.channel === NEW_MEDIA && second !== undefined) {
		if (/^[^,]{0,4}\(/.test(words.slice(first.end))) return more.length > 0 || /\([^)]*等/.test(words) ? [NEW_MEDIA] : [second.channel];
		if (more.length === 0 && /^[□"-]*$/.test(words.slice(first.end, second.start))) return [second.channel];
	}
	const found = distinct(namings);
	return found.length > 1 && found.every(({ metric }) => ACCOUNTS.has(metric)) ? [NEW_MEDIA] : found;
}

/** Words after the last channel named, and after the name of an account that follows it without quotation marks. */
export function afterChannel(words: string): string {
	const last = namingsIn(words).at(-1);
	const rest = words.slice(last?.end ?? 0);
	return last !== undefined && NAMED_ACCOUNTS.has(last.channel.metric) ? rest.replace(/^[\p{Script=Han}]{2,8}?(?=发布|推送)/u, '') : rest;
}
