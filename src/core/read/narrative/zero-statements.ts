import { originalSpan, type Folded } from '../fold-text';
import type { TextLine } from '../text-line';

/** A figure of zero said in words. */
export interface ZeroStatement {
	readonly metric: string;
	readonly from: number;
	readonly to: number;
	readonly line: TextLine;
}

interface ZeroRule {
	readonly metric: string;
	readonly pattern: RegExp;
	/** Says that the clause denies something else. */
	readonly not: RegExp;
}

const RULES: readonly ZeroRule[] = [
	{
		metric: 'information_processing_fee',
		pattern:
			/(?:未|没有|无|不存在)(?:曾|予)?(?:收取|发生|产生|收到)?(?:任何|过|政府)*(?:信息(?:公开)?)?(?:处理|公开)?(?:收费|费用?)|(?:信息处理费|依申请公开)(?:[^,。;]{0,6})(?:未收取|没有收取|未收费)/,
		not: /缴纳|减免|未按/
	},
	{
		metric: 'requests_received',
		pattern:
			/(?:无|没有|未|尚未|未曾|零)(?:收到|接到|受理|出现|发生|产生|有)*[^,。;:!?]{0,24}?(?:依申请(?:公开)?|信息公开申请|公开(?:政府|政务)?信息的?申请|申请公开|年度没有申请|申请)(?!人)|依申请公开[^,。;]{0,8}(?:零报告|为零|为无)/,
		not: /复议|诉讼|结转|逾期|办结|答复|正当理由|投诉|引发|纠纷|收费|费用|未能|不予|未公开|超期|错误|渠道|培训|制度|无偿|不足|不够/
	}
];

/** Clauses of a line that say in words that there was none. @param text the folded line, masked */
export function zeroStatements(line: TextLine, folded: Folded, text: string): readonly ZeroStatement[] {
	const found: ZeroStatement[] = [];
	for (const clause of text.matchAll(/[^,。;!?:]+/g)) {
		for (const rule of RULES) {
			if (!rule.pattern.test(clause[0]) || rule.not.test(clause[0]) || /\d/.test(clause[0])) continue;
			const span = originalSpan(folded, clause.index, clause.index + clause[0].length);
			found.push({ metric: rule.metric, from: span.start, to: span.end, line });
			break;
		}
	}
	return found;
}
