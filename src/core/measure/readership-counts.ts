import type { CountMeasure } from './measure';

/** How many people read it. */
export const READERSHIP_COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'views',
		topic: 'readership',
		name: { zh: '阅读量', en: 'Views' },
		unit: { zh: '次', en: 'views' },
		definition: { zh: '年报写明的全年阅读、浏览或播放次数', en: 'Reads, views or plays in the year as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'readership_views' }]
	},
	{
		kind: 'count',
		id: 'wechat_views',
		topic: 'readership',
		name: { zh: '微信阅读量', en: 'WeChat views' },
		unit: { zh: '次', en: 'views' },
		definition: {
			zh: '年报写明的全年阅读量，且说的是微信这一个渠道',
			en: 'Views in the year as the report states, where they are those of WeChat alone'
		},
		direction: 'more_is_better',
		sources: [{ metric: 'readership_views', channel: 'wechat_items' }]
	},
	{
		kind: 'count',
		id: 'site_visits',
		topic: 'readership',
		name: { zh: '网站访问量', en: 'Site visits' },
		unit: { zh: '次', en: 'visits' },
		definition: { zh: '年报写明的网站访问次数', en: 'Visits to the website as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'site_visits' }]
	},
	{
		kind: 'count',
		id: 'followers',
		topic: 'readership',
		name: { zh: '关注人数', en: 'Followers' },
		unit: { zh: '人', en: 'people' },
		definition: { zh: '年报写明的年末关注人数', en: 'Followers at year end as the report states' },
		direction: 'more_is_better',
		sources: [{ metric: 'followers' }]
	}
];
