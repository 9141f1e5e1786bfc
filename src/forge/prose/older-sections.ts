import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import { clause } from './clauses';
import { DISPUTES } from './overview';

const YUAN_PER_UNIT = 10_000;

/** Costs charged for copies and post, as reports told them under the regulation of 2007; nothing where the list leaves the figure out. */
export function charges({ cells }: InventedReport, random: Random): string {
	const fees = cells.get('statistics.request_fees.value')?.value ?? null;
	if (fees === null) return '收费标准按照省级价格主管部门的规定执行，对生活困难的申请人予以减免。';
	if (fees > 0) return `本年度收取检索、复制和邮寄成本费用${Math.round(fees * YUAN_PER_UNIT)}元，均上缴财政。`;
	return random.pick(['检索、复制和邮寄的成本均由财政承担。', '所有政府信息均免费提供给申请人。']);
}

/** Reconsideration and litigation as far as the running text states them. */
export function disputes({ narrative }: InventedReport, random: Random): string {
	const figures = DISPUTES.flatMap((metric) => narrative.filter((figure) => figure.metric === metric));
	if (figures.length > 0) return `${figures.map((figure) => clause(figure, random)).join('，')}。`;
	return random.pick(['具体情况见附表。', '各类案件数量以附表为准，均依法应对。']);
}
