/** Stands for what is no count and no word of a sentence; one for each character masked, so that places stay. */
const MASK = '□';

/** What is taken out before counts are looked for: how the list of 2014 counts, titles, names in quotes, addresses, dates, numbers of documents, articles, telephones, shares. */
const MASKED: readonly RegExp[] = [
	/(?:相同信息|同一热点或舆情)计1[条次]/g,
	/《[^》]*》/g,
	/"[^"]{0,30}"/g,
	/(?:https?:\/\/|www\.)[\w./?=&%:-]+/gi,
	/\([^()]{0,12}\d{4}\)\d+号|\d+号/g,
	/12345(?=[^\d条件个次])/g,
	/第[\d一二三四五六七八九十百]+[条款项号章届次批]/g,
	/\d{3,4}-\d{7,8}|(?<=(?:电话|邮编|邮政编码|传真|热线)[::]?)\d[\d-]{4,}/g,
	/\d{4}年?\d{0,2}月?\d{0,2}日?(?=[至到-])|\d{1,4}年(?:度)?|\d{1,2}月(?:份)?(?:\d{1,2}日)?|\d{1,2}日|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/g,
	/\d+(?:\.\d+)?(?:%|‰|个百分点)|百分之[一二三四五六七八九十百\d.]+/g,
	/\d{1,2}·\d{1,2}/g,
	/\d+(?:\.\d+)?个?(?:工作日|小时|分钟|平均)/g
];
/** A name in quotes that says what kind of count follows is kept. */
const TELLING = /信箱|留言|热线/;

/** The text with everything masked that only looks like a count; same length. */
export function maskText(folded: string): string {
	return MASKED.reduce((text, pattern) => text.replace(pattern, (m) => (TELLING.test(m) ? m : MASK.repeat(m.length))), folded);
}
