/** How the words around a count tell its metric. */
export interface MetricRule {
	readonly metric: string;
	/** Must be found in the clause before the count. */
	readonly before: RegExp;
	/** Must not be found there. */
	readonly not?: RegExp;
	readonly units: RegExp;
	/** Must be found in the sentence up to the count. */
	readonly within?: RegExp;
	/** Found right before the count, it makes the figure a part or a change, never the year's own. */
	readonly part?: RegExp;
}

const CASES = /^(?:件|条|宗|件次|份|项|例|个|次|起|)$/;
const WORKS = /^(?:件|条|篇|次|个|份|期|幅|部|则|张)$/;
const CHANGE = /(?:较|比)[^,]{0,8}(?:增|多|减|少|涨)[^至到]{0,3}$|新增[^,]{0,6}$|净增|增加了?$/;

/** Rules for every metric but the publication channels and their total; the first that fits counts. */
export const METRIC_RULES: readonly MetricRule[] = [
	{ metric: 'information_processing_fee', before: /信息(?:公开)?处理费/, units: /^(?:元|万元|亿元)$/ },
	{
		metric: 'followers',
		before: /粉丝|关注(?:人数|用户|者|量|数)|订阅(?:数|人数|用户|量)|用户(?:数|量)?(?:已)?(?:达到?|为|突破|有|超)?$/,
		not: /公众关注|社会关注/,
		units: /^(?:人|个|名|位|)$/,
		part: CHANGE
	},
	{ metric: 'site_visits', before: /访问(?:总)?(?:量|人次|数|次数)|网站[^,]*浏览/, units: /^(?:次|人次|人|)$/, part: CHANGE },
	{
		metric: 'readership_views',
		before: /(?:阅读|浏览|点击|播放|观看|阅览)(?:总)?(?:量|数|次数|人次|人数|率|共)?/,
		not: /评论|分享|点赞|平台轮播|阅读(?:室|点|区)|篇均|单篇|最高/,
		units: /^(?:次|人次|人|条次|)$/,
		part: CHANGE
	},
	{ metric: 'reconsideration_cases', before: /复议[^、;]{0,16}$/, not: /复议后|未经复议/, units: /^(?:件|起|宗|例|次)$/, part: /其中/ },
	{ metric: 'litigation_cases', before: /诉讼[^、;]{0,16}$/, units: /^(?:件|起|宗|例|次)$/, part: /其中/ },
	{ metric: 'content_removed', before: /删除|清理|撤回|撤下|下架/, units: /^(?:条|篇|件|份|个)$/ },
	{
		metric: 'message_replies',
		before: /留言|来信|信箱|信件|热线|工单|网络问政|咨询|诉求/,
		not: /申请/,
		units: /^(?:件|条|个|次|封|)$/,
		part: /办结率|满意/
	},
	{ metric: 'information_made', before: /制作、?获取/, units: /^(?:条|件)$/ },
	{
		metric: 'requests_answered',
		before: /(?:答复|办结|办理完毕|办复|办理)[^,]{0,24}$/,
		not: /收到|受理|接到|平均|建议|提案|政务服务|留言|来信|工单|事项|结转/,
		units: /^(?:件|宗|件次|条)$/
	},
	{
		metric: 'requests_received',
		before: /(?:收到|受理|接到|接收|新收|提出|提交|申请总数|申请数量|公开申请|申请公开)/,
		not: /答复|办结|办理完毕|结转|撤|建议|提案|来信|留言|工单|当面|邮寄|信函|网上申请|反馈|意见/,
		within: /申请/,
		units: CASES
	},
	{ metric: 'training_attendance', before: /培训|参训/, units: /^(?:人次|人|名)$/ },
	{ metric: 'training_sessions', before: /培训/, not: /人$/, units: /^(?:次|场|期|场次)$/ },
	{ metric: 'press_conferences', before: /新闻发布(?:会|活动)/, units: /^(?:次|场|场次)$/ },
	{
		metric: 'public_responses',
		before: /回应[^,]*(?:热点|舆情|关切|关注)|(?:热点|舆情)[^,]*(?:回应|舆情数)/,
		units: /^(?:次|条|件|个|起)$/
	},
	{
		metric: 'policy_interpretations',
		before: /解读/,
		not: /新闻发布会|占|率|[和及与](?:相关)?政策解读/,
		units: WORKS,
		part: /其中|文字解读|图片解读|图解|视频解读/
	},
	{ metric: 'normative_documents_narrative', before: /规范性文件/, not: /解读/, units: /^(?:件|条|份|个|部)$/ }
];
