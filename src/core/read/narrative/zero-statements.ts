import type { Part } from './verdict';
import { originalSpan, type Folded } from '../fold-text';

/** A figure of zero said in words. */
export interface ZeroStatement {
	/** What the words deny: a request denied is also a statement of its own. */
	readonly metrics: readonly string[];
	readonly from: number;
	readonly to: number;
}

interface ZeroRule {
	readonly metrics: readonly string[];
	readonly pattern: RegExp;
	/** Says that the clause denies something else. */
	readonly not: RegExp;
}

const REQUESTS = ['requests_received', 'no_requests_statement'];

/** Every denial has one of these in it. */
export const DENIAL = /[未无零]|没有|不存在/;
/** A denial, and what may stand between it and what is denied. */
const NONE = '(?:未|没有|无|不存在|尚未|未曾|零)(?:收到|接到|受理|出现|发生|产生|引发|引起|被|有|过|因[^,。;]{0,16}?|任何|新增)*';

const RULES: readonly ZeroRule[] = [
	{
		metrics: ['information_processing_fee'],
		pattern:
			/(?:未|没有|无|不存在)(?:曾|予)?(?:收取|发生|产生|收到)?(?:任何|过|政府)*(?:信息(?:公开)?)?(?:处理|公开)?(?:收费|费用?)|(?:信息处理费|依申请公开)(?:[^,。;]{0,6})(?:未收取|没有收取|未收费|为零|零收费)|(?:从未|暂未|未|没有)[^,。;]{0,12}收费|(?:暂未|未)(?:[对向][^,。;]{0,20})?(?:收取|收过)[^,。;]{0,16}(?:费|费用)/,
		not: /缴纳|减免|未按/
	},
	{
		metrics: ['reconsideration_cases'],
		pattern: new RegExp(`${NONE}[^,。;:!?]{0,50}?(?:行政)?复议|复议[^,。;]{0,10}(?:为零|为无|零报告|:零$|:无$)`),
		not: /未经复议|复议后|纠错|纠正|维持|败诉|撤销|超期|逾期/
	},
	{
		metrics: ['litigation_cases'],
		pattern: new RegExp(`${NONE}[^,。;:!?]{0,50}?(?:行政)?诉讼|诉讼[^,。;]{0,10}(?:为零|为无|零报告|:零$|:无$)`),
		not: /未经复议|复议后|纠错|纠正|维持|败诉|撤销|超期|逾期/
	},
	{
		metrics: ['normative_documents_narrative'],
		pattern: /(?:未|没有|无)(?:制定|制发|出台|发布|印发|新增|制订)[^,。;:!?]{0,12}规范性文件/,
		not: /备案|审[查核]/
	},
	{ metrics: REQUESTS, pattern: /(?:未|没有)(?:收到|接到)依申请公开/, not: /(?!)/ },
	{
		metrics: REQUESTS,
		pattern:
			/(?:无|没有|未|尚未|未曾|零)(?:收到|接到|受理|出现|发生|产生|有)*[^,。;:!?]{0,24}?(?:依申请(?:公开)?|信息公开申请|公开(?:政府|政务)?信息的?申请|申请公开|年度没有申请|申请)(?!人)|(?:依申请公开|公开申请)[^,。;]{0,8}(?:零报告|为零|为无|零申请|未发生)|零申请|申请(?:数|件数|数量)?(?::|为)(?:零|无)$/,
		not: /复议|诉讼|结转|逾期|办结|答复|正当理由|投诉|引发|纠纷|收费|费用|未能|不予(?!公开(?:的|政府))|未公开|超期|错误|渠道|培训|制度|无偿|不足|不够/
	}
];

/** Under the heading on requests nothing needs to be named. */
const NONE_AT_ALL =
	/^(?:[^,。;!?]{0,14}:)?(?:□|[本全今当]年度?|年度|[本我全][镇乡街道局委县区市办]+|情况|\([一二三四五六七]\)依申请公开[^,。;!?]{0,8})*(?:未收到|未接到|未受理|没有收到|没有|无|未发生|零报告)(?:此类)?(?:情况)?$/;

/** Clauses of a line that say in words that there was none. @param text the folded line, masked */
export function zeroStatements(folded: Folded, text: string, part: Part): readonly ZeroStatement[] {
	if (!DENIAL.test(text)) return [];
	const found: ZeroStatement[] = [];
	let near = part;
	for (const clause of text.matchAll(/[^,。;!?]+/g)) {
		const [words] = clause;
		if (/依申请公开/.test(words)) near = 'requests';
		if (/\d/.test(words) || !DENIAL.test(words)) continue;
		const { start: from, end: to } = originalSpan(folded, clause.index, clause.index + words.length);
		for (const { metrics, pattern, not } of RULES) {
			const denied = pattern.exec(words);
			if (denied !== null && !not.test(words.slice(denied.index))) found.push({ metrics, from, to });
		}
		if (near === 'requests' && NONE_AT_ALL.test(words)) found.push({ metrics: REQUESTS, from, to });
	}
	return found;
}
