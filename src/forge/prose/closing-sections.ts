import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import { clause } from './clauses';
import { selfName } from './self-name';

/** Section five: problems and what is done about them, without figures. */
export function problems(report: InventedReport, random: Random): readonly string[] {
	const self = selfName(report.body);
	const fault = random.pick([
		'公开内容与群众需求之间仍有距离，部分栏目更新不够及时',
		'解读形式比较单一，图文结合的内容偏少',
		'经办人员变动较多，对条例的学习还不够系统',
		'线下公开渠道利用不足，老年群众获取信息不够方便'
	]);
	const remedy = random.pick([
		'完善更新提醒机制，按栏目明确责任人',
		'多用图解、问答等方式解读政策，让群众看得懂',
		'加强业务学习，做好人员交接，保持工作连续',
		'用好村务公开栏和便民服务窗口，方便群众就近查询'
	]);
	return [`存在的主要问题：${fault}。`, `改进措施：下一步，${self}将${remedy}。`];
}

const NOT_PAID = 'requests.other_fee_not_paid_in_time.total';

/** Section six: the information-processing fee where it is stated or was not paid in time, and that there is nothing else. */
export function otherMatters(report: InventedReport, random: Random): readonly string[] {
	const fee = report.narrative.find((figure) => figure.metric === 'information_processing_fee');
	const nothing = random.pick(['没有其他需要报告的事项', '无其他需要报告的事项']);
	if (fee !== undefined) return [`${clause(fee, random)}，${nothing}。`];
	return [(report.cells.get(NOT_PAID)?.value ?? 0) > 0 ? `有申请人逾期未缴信息处理费，${nothing}。` : `${nothing}。`];
}
