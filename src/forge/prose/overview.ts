import type { FormId } from '../../core/model/report';
import type { InventedReport, StatedMetric } from '../facts/invented-report';
import type { Random } from '../random';
import { clause } from './clauses';
import { selfName } from './self-name';

/** A subsection of section one: its heading without number, and its sentences. */
export interface Subsection {
	readonly heading: string;
	readonly text: string;
}

const sentence = (clauses: readonly string[]): string => (clauses.length === 0 ? '' : `${clauses.join('，')}。`);

/** The report's figures of some metrics, in that order. */
function chosen(report: InventedReport, metrics: readonly string[]): readonly StatedMetric[] {
	return metrics.flatMap((metric) => report.narrative.filter((figure) => figure.metric === metric));
}

const CHANNELS: readonly string[] = ['website_items', 'wechat_items', 'weibo_items', 'short_video_items', 'notice_board_items'];

/** Percent of the total that listed channels come to at most: nobody takes so few for the whole. */
const PARTIAL = 75;

function isClearlyPartial(report: InventedReport): boolean {
	const sum = (metrics: readonly string[]): number => chosen(report, metrics).reduce((all, { value }) => all + value, 0);
	return sum(CHANNELS) * 100 <= sum(['proactive_disclosure_total']) * PARTIAL;
}

/** What was published, with its figures and channels. */
export function proactive(report: InventedReport, random: Random): string {
	const say = (metrics: readonly string[]): readonly string[] => chosen(report, metrics).map((figure) => clause(figure, random));
	const total = say(['proactive_disclosure_total']);
	const channels = say(CHANNELS);
	const opening = random.pick([
		`${report.year}年，${selfName(report.body)}围绕群众关心的事项，持续做好信息发布。`,
		`${selfName(report.body)}坚持以公开为常态，及时更新机构职能、财政资金和民生服务等内容。`,
		`对照基层政务公开标准目录，${selfName(report.body)}梳理了应当公开的事项并逐项落实。`
	]);
	const drawn = channels.length > 1 && total.length > 0 && random.chance(40);
	const listed = report.listsChannels ?? (drawn && isClearlyPartial(report));
	const body = listed ? `${total[0]}，其中，${channels.join('，')}。` : sentence(total) + sentence(channels);
	return opening + body + sentence(say(['policy_interpretations']));
}

/** Metrics on requests, and on disputes about them. */
export const REQUESTS: readonly string[] = ['requests_received', 'requests_answered'];
export const DISPUTES: readonly string[] = ['reconsideration_cases', 'litigation_cases'];

/** What was asked and answered. */
export function onRequest(report: InventedReport, metrics: readonly string[], random: Random): string {
	const figures = chosen(report, metrics);
	const closing = random.pick([
		'办理流程和答复文书进一步规范。',
		'申请渠道保持畅通，答复程序合法、用语规范。',
		'登记、审核、答复各环节均有专人负责。'
	]);
	return sentence(figures.map((figure) => clause(figure, random))) + closing;
}

/** The circular that prescribes the form, by generation. */
const CIRCULARS: Readonly<Record<FormId, string>> = {
	'form-2014': '国办发〔2014〕32号',
	'form-2019': '国办公开办函〔2019〕60号',
	'form-2021': '国办公开办函〔2021〕30号'
};

/** How documents are looked after. */
export function management({ form }: InventedReport, random: Random): string {
	return random.pick([
		'落实先审查、后公开的要求，坚持“三审三校”，发布前逐级把关。',
		`按照${CIRCULARS[form]}文件的格式要求整理归档，定期清理失效内容。`,
		'完善公文公开属性源头认定，拟稿时即明确是否公开，归档率达100%。'
	]);
}

/** Readers, followers and messages. */
export function platforms(report: InventedReport, random: Random): string {
	const figures = chosen(report, ['readership_views', 'followers', 'message_replies']);
	const opening = random.pick(['按上级统一部署维护信息公开专栏，栏目设置清晰。', '对专栏进行日常巡查，错链和空白栏目及时整改。']);
	return opening + sentence(figures.map((figure) => clause(figure, random)));
}

/** Training and assessment. */
export function oversight(report: InventedReport, random: Random): string {
	const figures = chosen(report, ['training_sessions', 'training_attendance']);
	const closing = random.pick(['信息公开工作列入年度考核，接受社会评议。', '明确分管领导和具体承办人员，压实责任。']);
	return sentence(figures.map((figure) => clause(figure, random))) + closing;
}

/**
 * Section one: five subsections that state every narrative figure but the fee.
 * @param numbered whether the headings will get numbers; without one none is worded like the heading of section two
 */
export function overview(report: InventedReport, numbered: boolean, random: Random): readonly Subsection[] {
	return [
		{
			heading: random.pick(numbered ? ['主动公开', '主动公开情况', '主动公开政府信息情况'] : ['主动公开', '主动公开情况']),
			text: proactive(report, random)
		},
		{ heading: random.pick(['依申请公开', '依申请公开情况']), text: onRequest(report, [...REQUESTS, ...DISPUTES], random) },
		{ heading: random.pick(['政府信息管理', '政府信息管理情况']), text: management(report, random) },
		{ heading: random.pick(['政府信息公开平台建设', '平台建设']), text: platforms(report, random) },
		{ heading: random.pick(['监督保障', '监督保障情况']), text: oversight(report, random) }
	];
}
