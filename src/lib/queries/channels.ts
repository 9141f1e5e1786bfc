/** Measures that count publications by channel, in the order shown. They are never added up: channels repeat each other. */
export const CHANNELS = [
	'website_items',
	'wechat_items',
	'weibo_items',
	'short_video_items',
	'new_media_items',
	'app_items',
	'notice_board_items',
	'other_channel_items'
] as const;
export type Channel = (typeof CHANNELS)[number];
