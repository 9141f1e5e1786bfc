import type { CountMeasure } from './measure';

/** What was published, in all and by channel. */
export const PUBLICATION_COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'items_published',
		topic: 'publication',
		name: { zh: '主动公开信息', en: 'Items published' },
		unit: { zh: '条', en: 'items' },
		definition: {
			zh: '年报自己写明的全年主动公开政府信息总数；各渠道不相加',
			en: "The report's own total of information items published in the year; channels are never added up"
		},
		direction: 'more_is_better',
		sources: [{ metric: 'proactive_disclosure_total' }, { form: 'form-2014', figures: ['statistics.proactive_total.value'] }]
	},
	{
		kind: 'count',
		id: 'website_items',
		topic: 'publication',
		name: { zh: '政府网站', en: 'Website items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的政府网站公开条数', en: 'Items on the government website as the report states' },
		direction: 'neither',
		sources: [{ metric: 'website_items' }]
	},
	{
		kind: 'count',
		id: 'wechat_items',
		topic: 'publication',
		name: { zh: '微信', en: 'WeChat posts' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的微信公众号发布条数', en: 'Posts on the WeChat account as the report states' },
		direction: 'neither',
		sources: [{ metric: 'wechat_items' }]
	},
	{
		kind: 'count',
		id: 'weibo_items',
		topic: 'publication',
		name: { zh: '微博', en: 'Weibo posts' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的政务微博发布条数', en: 'Posts on the Weibo account as the report states' },
		direction: 'neither',
		sources: [{ metric: 'weibo_items' }]
	},
	{
		kind: 'count',
		id: 'short_video_items',
		topic: 'publication',
		name: { zh: '短视频', en: 'Short videos' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的短视频发布条数', en: 'Short videos posted as the report states' },
		direction: 'neither',
		sources: [{ metric: 'short_video_items' }]
	},
	{
		kind: 'count',
		id: 'new_media_items',
		topic: 'publication',
		name: { zh: '政务新媒体', en: 'New-media items' },
		unit: { zh: '条', en: 'items' },
		definition: {
			zh: '年报就政务新媒体整体写明的发布条数；只写其中一个账号的不算在内',
			en: 'New-media items as the report states them for new media as a whole; a figure of one account is not counted here'
		},
		direction: 'neither',
		sources: [{ metric: 'new_media_items', channel: null }]
	},
	{
		kind: 'count',
		id: 'app_items',
		topic: 'publication',
		name: { zh: '小程序和客户端', en: 'App items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的小程序、客户端发布条数', en: 'Items in mini-programs and apps as the report states' },
		direction: 'neither',
		sources: [{ metric: 'app_items' }]
	},
	{
		kind: 'count',
		id: 'notice_board_items',
		topic: 'publication',
		name: { zh: '公示栏', en: 'Notice-board items' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的公示栏、宣传栏公开条数', en: 'Items on notice boards as the report states' },
		direction: 'neither',
		sources: [{ metric: 'notice_board_items' }]
	},
	{
		kind: 'count',
		id: 'other_channel_items',
		topic: 'publication',
		name: { zh: '其他渠道', en: 'Other channels' },
		unit: { zh: '条', en: 'items' },
		definition: { zh: '年报写明的其他方式公开条数', en: 'Items through other channels as the report states' },
		direction: 'neither',
		sources: [{ metric: 'other_channel_items' }]
	},
	{
		kind: 'count',
		id: 'policy_interpretations',
		topic: 'publication',
		name: { zh: '政策解读', en: 'Policy interpretations' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '年报写明的政策解读件数', en: 'Policy interpretations as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'policy_interpretations' }]
	}
];
