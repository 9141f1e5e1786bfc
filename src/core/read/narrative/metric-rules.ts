/** How the words around a count tell its metric. */
export interface MetricRule {
	readonly metric: string;
	/** Must be found in the clause before the count. */
	readonly before: RegExp;
	/** Must not be found there. */
	readonly not?: RegExp;
	readonly units: RegExp;
	/** Must be found in the sentence since the count before. */
	readonly within?: RegExp;
	/** Must be found in the sentence before the count. */
	readonly told?: RegExp;
	/** Must not be found there. */
	readonly notAfter?: RegExp;
	/** Metric that the figure stands for as well where nothing plainer does: requests handled are those received, unless some are carried over. */
	readonly standsFor?: { readonly metric: string; readonly before: RegExp; readonly unless: RegExp };
	/** May share one count with others that may. */
	readonly sharing?: true;
	/** Found before the count, it makes the figure a part, never the year's own. */
	readonly part?: RegExp;
	/** Found before the count, it makes the figure one of several kinds: the year's own only where it is the only one. */
	readonly kindOf?: RegExp;
	/** Metric in place of this one where the nearest channel is the website. */
	readonly onSite?: string;
	/** Under the heading on requests the word for a request may be left out. */
	readonly underRequests?: true;
	/** A state at the end of the year, which runs over the years by its nature. */
	readonly stock?: true;
	/** Counted a channel at a time. */
	readonly scoped?: true;
}

const CASES = /^(?:件|条|宗|件次|份|项|例|个|次|起|人次|)$/;
const WORKS = /^(?:件|条|篇|次|个|份|期|幅|部|则|张|项)$/;
/** What may stand between a noun and its count. */
const SAID = '(?:数量|总数|数|量|工作|情况)?(?:共计|累计|合计|总计|共有|一共|总共|共|约|达到|达|为|有|是|均|都|:)*';

/** The end of a list: the count is of all that is listed, not of the last thing in it. */
const LISTED = '、[^,]*等[^,、]{0,8}(?:信息|内容|文件|稿件)?(?:共计|共|合计|累计)?$';

/** Rules for every metric but the publication channels and their total; the first that fits counts. */
export const METRIC_RULES: readonly MetricRule[] = [
	{ metric: 'information_processing_fee', before: /信息(?:公开)?处理费/, units: /^(?:元|万元|亿元)$/ },
	{
		metric: 'followers',
		before: /粉丝|关注(?:人数|用户|者|量|数|的?人)|订阅(?:数|人数|用户|量)|用户(?:数|量|总数)?(?:已)?(?:达到?|为|突破|有|超)?$/,
		not: /公众关注|社会关注|阅读|热点/,
		units: /^(?:人|个|名|位|户|)$/,
		stock: true,
		scoped: true
	},
	{ metric: 'site_visitors', before: /(?:访客|访问者|独立用户)[^,]{0,4}(?:数|量|总数)?|访问人数/, units: /^(?:人次|人|次|个|)$/ },
	{
		metric: 'readership_views',
		before: /(?:阅读|浏览|点击|观看|阅览|访问)(?:总)?人数/,
		not: /阅读(?:室|点|区)/,
		units: /^(?:次|人次|人|)$/,
		scoped: true,
		onSite: 'site_visitors'
	},
	{
		metric: 'site_visits',
		before: /访问(?:总)?(?:量|人次|数|次数)|(?:网站|门户|页面|网页)[^,]*(?:浏览|点击)/,
		not: /公众号|微信|微博/,
		units: /^(?:次|人次|人|)$/
	},
	{
		metric: 'readership_views',
		before: /(?:阅读|浏览|点击|观看|阅览|访问)(?:总)?(?:量|数|次数|人次|率|信息|共)?|播放(?:总)?(?:量|数|次数|人次)|(?:累计|总)播放/,
		not: /评论|分享|点赞|轮播|喇叭|阅读(?:室|点|区)|转发|查阅/,
		units: /^(?:次|人次|人|条次|)$/,
		scoped: true,
		onSite: 'site_visits'
	},
	{
		metric: 'reconsideration_cases',
		before: /复议[^、;]{0,16}$/,
		sharing: true,
		not: /复议后|未经复议|维持|纠正|尚未审结/,
		units: /^(?:件|起|宗|例|次|项)$/,
		part: /其中/
	},
	{
		metric: 'litigation_cases',
		before: /(?:诉讼|被诉)[^、;]{0,16}$/,
		sharing: true,
		not: /维持|纠正|尚未审结/,
		units: /^(?:件|起|宗|例|次)$/,
		part: /其中/
	},
	{
		metric: 'content_removed',
		before: /删除|清理|撤回|撤下|下架|清除|下线/,
		not: /公开属性|账号|栏目|申请/,
		units: /^(?:条|篇|件|份|个|条次)$/
	},
	{
		metric: 'message_replies',
		before: /留言|来信|信箱|信件|信访件|热线|工单|转办单|网络问政|咨询|诉求|网民(?:提问|来信)|投诉|求助|12345|12328/,
		not: /申请|来访(?!信)|咨询电话|(?:发布|公开|推送)[^,]{0,12}(?:信息|动态)$/,
		units: /^(?:件|条|个|次|封|起|)$/,
		part: /办结率|满意|其中/
	},
	{
		metric: 'information_made',
		before: /制作(?:、|和|或|及)?(?:或者)?(?:获取|保存)|(?:制作|获取|形成|产生)[^,]{0,6}政府信息/,
		units: /^(?:条|件)$/
	},
	{
		metric: 'requests_answered',
		before: /(?:答复|办结|办理完毕|办复|办理|回复)[^,]{0,24}$/,
		not: /收到|受理|接到|平均|建议|提案|政务服务|留言|来信|工单|(?<!申请公开)事项|结转|信箱|诉求|咨询|热线|信访|举报|业务|网民|舆情|群众|继续|下年度|下一年|许可|道路|证照/,
		standsFor: {
			metric: 'requests_received',
			before: /(?:办理|处理|受理答复)[^,]*申请/,
			unless: /结转|继续办理/
		},
		within: /申请|答复|办结|办理完毕|办复/,
		notAfter: /(?:留言|来信|工单|信件|热线|诉求|信访|提案|建议)(?![^。]*申请)/,
		units: /^(?:件|宗|件次|条|份|项|起|例|)$/,
		part: /其中|予以公开|部分公开|不予|无法|其他处理|同意/
	},
	{
		metric: 'requests_received',
		before: new RegExp(
			`收到|受理|接到|接收|新收|提出|提交|递交|申请总数|申请数量|申请件数|公开申请|申请公开|申请(?:件|案件|事项|公开件)?${SAID}$`
		),
		not: /答复(?!申请)|办结|办理完毕|结转|撤|建议|提案|来信|留言|工单|反馈|意见|投诉|举报|咨询|复议|诉讼/,
		within: /申请/,
		underRequests: true,
		units: CASES,
		part: new RegExp(`其中|(?:自然人|法人|组织)(?:申请)?${SAID}$`),
		kindOf: /当面|邮寄|信函|网上|网络|传真|书面|现场|在线|线上|线下|电子邮件|平台/
	},
	{ metric: 'training_attendance', before: /培训|参训|受训/, units: /^(?:人次|人|名)$/ },
	{
		metric: 'training_attendance',
		before: /^[^\p{Script=Han}]*$|^[^,]{0,3}(?:参加|参与|覆盖)[^,]{0,8}$/u,
		told: /培训[^。]*$/,
		units: /^(?:人次|人|名)$/
	},
	{ metric: 'training_sessions', before: /培训/, not: /人$|(?:法律|法治)培训/, units: /^(?:次|场|期|场次|批|轮)$/ },
	{ metric: 'press_conferences', before: /新闻发布(?:会|活动)|新闻通气会|发布会/, not: new RegExp(LISTED), units: /^(?:次|场|场次|期)$/ },
	{
		metric: 'public_responses',
		before: /回应[^,]*(?:热点|舆情|关切|关注)|(?:热点|舆情|关切)[^,]*(?:回应|舆情数)|回应(?:数|数量)?$/,
		units: /^(?:次|条|件|个|起|篇|项)$/
	},
	{
		metric: 'wechat_items',
		before: new RegExp(`(?:推文|图文推送)${SAID}$`),
		not: /微博|抖音|网站|新媒体|小程序|客户端/,
		units: /^(?:条|篇|期|则|)$/
	},
	{ metric: 'short_video_items', not: /解读/, before: new RegExp(`短视频(?:作品|信息)?${SAID}$`), units: /^(?:条|个|部|期|则|段|)$/ },
	{
		metric: 'policy_interpretations',
		before: /解读|政策解$/,
		not: new RegExp(`新闻发布会|回应解读|占|率|[和及与、](?:相关)?政策解读|解读(?:[、和及与](?!图))|${LISTED}`),
		units: WORKS,
		part: /文字解读|图片解读|图解|视频解读|动漫|H5/
	},
	{
		metric: 'normative_documents_narrative',
		before: /规范性文件/,
		not: new RegExp(`解读|废止|失效|清理|修改|合法性审[查核]|备案|规范性文件(?:[及和、]|库)|${LISTED}`),
		units: /^(?:件|条|份|个|部|项)$/
	}
];
