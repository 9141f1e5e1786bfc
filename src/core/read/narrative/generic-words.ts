/** Words that say when, how and in general what was published. */
const WORDS: readonly string[] = [
	// Punctuation and what is masked.
	'[上中内里的□"()、:]|\\([^()]*\\)',
	// Kinds of places.
	'等?(?:方面|平台|账号|渠道|载体|媒介|媒体|方式|途径|网站|号|端|矩阵|管理)|等',
	'[\\p{Script=Han}]{0,4}(?:专栏|栏目|目录|系统|专区|频道|版块|窗口)',
	// Whose it is.
	'(?:本|我|全|该)(?:镇|乡|街道|街|局|县|区|市|委|单位)|镇政府|街道|乡镇|部门|单位|镇级|各?村',
	// Publishing.
	'信息|公开|公示|公布|发布|发出|发送|发文|发稿|挂出|播出|刊出|刊播|推送|推文|推出|推广|推介|更新|上传|上线|刊发|刊登|刊载|转发|转载|编发|编印|制作|登载',
	'采用|录用|采纳|采编|报道|播发|滚动|播放|张贴|贴|发表|撰写|审核|撰发|共发|累发|发',
	// When and how.
	'主动性?|同步|及时|按时|依法|持续|单列|另外?|还|交由|向社会|对外|全年度?|年度|本年度?|当年|今年|年内|一年来?',
	'共|一共|总共|累计|累计计|共计|总计|合计|各类|各种|各项|多种|各级|各|新增|主要|第一|类型?',
	// What, in general.
	'政府|政务|公共|服务|动态|工作|消息|图文|文章|文件|内容|资讯|快讯|要闻|时政|稿件|文稿|作品|新闻|新闻稿|视频|短视频|图片|音频|事项|事务|标语|公号',
	'乡村|村务|村级|重点领域|通知|公告|通告|公示|简报|宣传|便民|原创|官方|相关|有关|重要',
	'数量|总数量?|总量|数|量|条数|篇数|件数|微信|微博|公众号|网|门户',
	// Words that hold a sentence together.
	'推|了|已|占|有|为|达到?|约|计|是|在|通过|利用|运用|依托|借助|使用|经|由|以|用|含|和|及|与|或|被|将|并'
];
const GENERIC = new RegExp(`^(?:${WORDS.join('|')})*$`, 'u');
/** A list of matters and its end: the count is of all of them. */
const ENDS_A_LIST =
	/等(?:[^,、]{0,8}的|各类|各种|方面|相关|政府|政务)*(?:信息|内容|动态|消息|资讯|工作|文件|稿件|作品|报道)*(?:数|数量)?(?:共计|共|累计|合计|总计)?(?:为|达)?$/;

/** Whether words between a channel and its count name no topic, so that the count is of all that the channel published. */
export function isGeneral(words: string): boolean {
	return GENERIC.test(words) || ENDS_A_LIST.test(words);
}
