/** A way of publishing that reports count by itself. */
interface Channel {
	readonly metric: string;
	readonly noun: RegExp;
	readonly units: RegExp;
}

const ITEMS = /^(?:条|篇|期|则|件|份|条次|)$/;

/** Channels by their nouns; earlier ones take precedence where one noun is part of another. */
const CHANNELS: readonly Channel[] = [
	{ metric: 'app_items', noun: /小程序|APP|客户端/i, units: ITEMS },
	{ metric: 'short_video_items', noun: /抖音|快手|视频号|短视频/, units: /^(?:条|篇|期|个|部|则|段|)$/ },
	{ metric: 'new_media_items', noun: /新媒体|今日头条|头条号|学习强国|南方\+/, units: ITEMS },
	{ metric: 'wechat_items', noun: /微信|公众号|公众平台/, units: ITEMS },
	{ metric: 'weibo_items', noun: /微博/, units: ITEMS },
	{ metric: 'gazette_items', noun: /政府公报/, units: ITEMS },
	{ metric: 'notice_board_items', noun: /公示栏|公告栏|宣传栏|公开栏(?!目)|电子屏|宣传展板|工作手册/, units: /^(?:条|期|则|)$/ },
	{ metric: 'traditional_media_items', noun: /报刊|日报|广播|电视|新闻媒体|级媒体|新闻网/, units: ITEMS },
	{ metric: 'website_items', noun: /网站|(?:门户|政府|公开)网(?!站)|网页|网上公[布开]|公开专栏|(?:信息)?公开栏目/, units: ITEMS },
	{ metric: 'other_channel_items', noun: /其他(?:方式|渠道|途径|网络途径|形式)/, units: ITEMS }
];

/** Channels named in some words, each once. */
export function channelsIn(words: string): readonly Channel[] {
	const found = CHANNELS.filter((c) => c.noun.test(words));
	if (found[0]?.metric === 'new_media_items' && /新媒体[^,]{0,4}\(/.test(words)) return [found[0]];
	const both = found.length === 2 && found[0]?.metric === 'wechat_items' && found[1]?.metric === 'weibo_items';
	return both ? CHANNELS.filter((c) => c.metric === 'new_media_items') : found;
}

/** Words after a channel's last noun. */
export function afterChannel(words: string, channel: Channel): string {
	const all = [...words.matchAll(new RegExp(channel.noun, 'gi'))];
	const last = all.at(-1);
	return last === undefined ? words : words.slice(last.index + last[0].length);
}
