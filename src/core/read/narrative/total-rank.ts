import type { Statement } from './statement';

const UNITS = /^(?:条|件|篇|份|则|条次|篇次|件次|)$/;
const WHOLE = /共|总|累计|合计/;
const VERB = '(?:主动公开|主动发布|对外公开|公开|公示|发布|公布|推送|更新|审核发布)+';
const NOUN =
	'(?:(?:各类|各种|各项|相关|本级|[本我全][镇乡街县区市局]|街道|政府|政务|公开|动态类?|主动|类)*(?:信息|内容|消息|资讯)?(?:条数|总数量?|数量|数)?)';
const TAIL = '(?:共计|累计|合计|总计|共有|一共|总共|共|总数|达到|达|为|有|是|约|均|计|:)*';
/** A verb, what is published in general, and nothing else before the count. */
const STATED = new RegExp(
	`(?:${VERB}(?:了|的|过)?${NOUN}|(?:政府|政务)?信息(?:主动)?公开|各类(?:政府|政务)信息(?:数量|总数)?)${TAIL}[□、"]*$`
);
const PROACTIVE = /主动公开|信息公开|公开数|公开(?:各类)?(?:政府|政务)?信息|主动发布/;
const SUBJECT = /信息|主动公开|公开数|政务动态/;
/** `主动公开:全年265条`: the heading says what is counted. */
const UNDER_HEADING = /主动公开[^,;。]{0,6}:$/;
const ONLY_WHEN = /^(?:全年度?|本年度?|共计?|累计|合计|总计|□)*$/;
/** A list of what was disclosed, and its end. */
const LISTED_MATTERS =
	/(?:主动公开[^,;]{2,40}等(?:各类|方面|相关|重点)*(?:政府|政务)?信息|(?:公开|公布|发布)[^,;]{2,40}等(?:(?:各类|方面|相关|重点)*(?:政府|政务)|各类|工作)信息)(?:共计|共|合计|累计)?$/;
/** `主动公开…,具体包括…等方面的内容共计94条`. */
const DISCLOSED_MATTERS = /主动公开[^。;\d]{2,80}等[^,、\d]{0,10}(?:信息|内容|文件)?(?:共计|共|合计|累计)$/;
/** A platform of no known kind carries its own items alone. */
const ON_A_PLATFORM = /(?:通过|利用|依托|在|借助|运用|经)[^,、等多各线网站]{1,12}平台[^,、]*$/;
/** Titles masked as a whole may stand between verb and count. */
const TITLES = /主动公开[□、和及]+$/;

/**
 * How plainly a count is the total of what was published: 1 and 2 for the phrases that come first in the section on
 * proactive disclosure, 3 for a total of the year told elsewhere; `null` when it is no total at all.
 * @param main true when the text has just named the one main channel, so that a bare verb is enough
 */
export function totalRank(statement: Statement, main: boolean): 1 | 2 | 3 | null {
	const { count } = statement;
	const before = statement.before.replace(/(?<=.)\([^()]*\)/g, '');
	if (!UNITS.test(count.unit)) return null;
	if (/^(?:条|则)?(?:各类)?(?:政府|政务)?(?:信息|内容)/.test(statement.after) && /(?:公开|发布)了?$/.test(before))
		return WHOLE.test(before) ? 3 : null;
	if (!main && ON_A_PLATFORM.test(before)) return null;
	if (TITLES.test(before)) return 2;
	if (
		LISTED_MATTERS.test(before) ||
		DISCLOSED_MATTERS.test(statement.lead + before) ||
		(UNDER_HEADING.test(statement.lead) && ONLY_WHEN.test(before))
	)
		return 3;
	if (!STATED.test(before) || !(SUBJECT.test(before) || main)) return null;
	if (count.unit === '' && !SUBJECT.test(before)) return null;
	const year = WHOLE.test(before) || main || /全年|年度|本年|今年|□/.test(statement.lead + before);
	if (!PROACTIVE.test(before)) return year ? 3 : null;
	return WHOLE.test(before) ? 1 : 2;
}
