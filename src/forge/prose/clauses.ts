import type { StatedMetric } from '../facts/invented-report';
import type { Random } from '../random';
import { numeral } from './numeral';

/** Wordings of one metric; `#` stands for the figure with its unit. */
interface Wording {
	readonly unit: string;
	readonly texts: readonly string[];
	/** What is said of a zero, where it is said in words. */
	readonly none?: readonly string[];
}

const WORDINGS: Readonly<Record<string, Wording>> = {
	proactive_disclosure_total: {
		unit: '条',
		texts: [
			'全年共主动公开政府信息#',
			'累计主动公开各类政府信息#',
			'本年度主动公开政府信息总数为#',
			'一年来共公开政务信息#',
			'全年主动公开政府信息#'
		]
	},
	website_items: { unit: '条', texts: ['政府网站公开信息#', '通过政府门户网站发布信息#', '在政府网站公开政府信息#', '门户网站公开#'] },
	wechat_items: { unit: '条', texts: ['微信公众号推送信息#', '政务微信公众号发布信息#', '通过微信公众号发布政务信息#', '微信公众号公开#'] },
	weibo_items: { unit: '条', texts: ['政务微博发布信息#', '微博公开政府信息#'] },
	short_video_items: { unit: '条', texts: ['抖音号发布短视频#', '视频号发布视频#'] },
	notice_board_items: { unit: '条', texts: ['公示栏公开信息#', '通过宣传栏公开信息#', '公告栏张贴公示信息#'] },
	policy_interpretations: { unit: '篇', texts: ['发布政策解读#', '全年发布政策解读材料#', '围绕惠民事项发布政策解读稿#'] },
	readership_views: {
		unit: '次',
		texts: ['全年阅读量达#', '信息累计浏览量达#', '推送内容阅读量#', '微信公众号全年阅读量#', '微信公众号推文累计阅读量达#']
	},
	followers: { unit: '人', texts: ['公众号粉丝数达#', '年末关注人数为#', '公众号现有粉丝#'] },
	message_replies: { unit: '件', texts: ['办理网民留言#', '受理12345工单#', '办结群众来信#'] },
	requests_received: {
		unit: '件',
		texts: ['全年共收到政府信息公开申请#', '本年度收到政府信息公开申请#', '收到依申请公开共#'],
		none: ['本年度未收到政府信息公开申请', '全年没有收到依申请公开政府信息的申请', '全年收到政府信息公开申请0件', '本年度无依申请公开事项']
	},
	requests_answered: { unit: '件', texts: ['当年办结#', '已依法答复#', '年内办理完毕#'] },
	reconsideration_cases: { unit: '件', texts: ['因信息公开被申请行政复议#', '发生政府信息公开类行政复议#'] },
	litigation_cases: { unit: '件', texts: ['被提起行政诉讼#', '因信息公开引发行政诉讼#'] },
	training_sessions: { unit: '次', texts: ['组织政务公开业务培训#', '开展信息公开专题培训#', '举办政务公开培训#'] },
	training_attendance: { unit: '人次', texts: ['参加培训人员#', '累计培训#'] },
	information_processing_fee: { unit: '元', texts: ['依规收取信息处理费#'], none: ['本年度未收取信息处理费', '全年没有收取信息处理费'] }
};

/** A clause that states a figure, without punctuation. @throws RangeError when there are no words for its metric */
export function clause(figure: StatedMetric, random: Random): string {
	const wording = WORDINGS[figure.metric];
	if (wording === undefined) throw new RangeError(`no words for ${figure.metric}`);
	if (figure.value === 0 && wording.none !== undefined) return random.pick(wording.none);
	return random.pick(wording.texts).replace('#', () => numeral(figure, wording.unit, random));
}
