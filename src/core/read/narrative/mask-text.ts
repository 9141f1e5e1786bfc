/** Stands for what is no count and no word of a sentence; one for each character masked, so that places stay. */
const MASK = '□';

/** What looks like a count, or holds one, and is none. */
export type MaskedKind =
	| 'counting_rule'
	| 'title'
	| 'quoted_name'
	| 'address'
	| 'document_number'
	| 'telephone'
	| 'ordinal'
	| 'date'
	| 'share'
	| 'name_with_digits'
	| 'duration'
	| 'list_number';

interface Masked {
	readonly kind: MaskedKind;
	readonly pattern: RegExp;
}

const NAMES: readonly Masked[] = [
	{ kind: 'counting_rule', pattern: /(?:相同信息|同一热点或舆情|同一信息)计1[条次]/g },
	{ kind: 'title', pattern: /《[^》]*》/g },
	{ kind: 'quoted_name', pattern: /"[^"]{0,30}"/g },
	{ kind: 'address', pattern: /(?:https?:\/\/|www\.)[\w./?=&%:#-]+|[\w.-]+@[\w.-]+/gi }
];

const DAY = '\\d{1,2}月(?:份|底|初|末)?(?:\\d{1,2}日)?';
const NUMBERS: readonly Masked[] = [
	{ kind: 'document_number', pattern: /\([^()]{0,12}\d{4}\)\d+号|\d+号(?!码)/g },
	{
		kind: 'telephone',
		pattern: /12345(?=[^\d条件个次])|\d{3,4}-\d{7,8}|(?<=(?:电话|邮编|邮政编码|传真|热线|联系方式|手机)[::]?)\d[\d-]{4,}/g
	},
	{ kind: 'ordinal', pattern: /第[\d一二三四五六七八九十百]+[条款项号章届次批期季]?/g },
	{
		kind: 'date',
		pattern: new RegExp(
			`20\\d{2}年?${DAY}|\\d{4}年?\\d{0,2}月?\\d{0,2}日?(?=[至到-]\\d)|\\d{1,4}年(?:度)?|${DAY}|\\d{1,2}日(?!均)|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}:\\d{2}(?::\\d{2})?`,
			'g'
		)
	},
	{ kind: 'share', pattern: /\d+(?:\.\d+)?(?:%|‰|个百分点|倍|成(?!立))|百分之[一二三四五六七八九十百\d.]+/g },
	{ kind: 'name_with_digits', pattern: /[A-Za-z][\w-]*\d[\w-]*|\d{1,2}·\d{1,2}|\d+\/\d+|\d+[×x*]\d+/g },
	{ kind: 'duration', pattern: /\d+(?:\.\d+)?个?(?:工作日|小时|分钟|平均|月|自然日|季度)/g },
	{ kind: 'list_number', pattern: /(?<=^|[。;])\(?\d{1,2}[、.)](?!\d)/g }
];

/** A name in quotes that says what kind of count follows is kept. */
const TELLING = /新闻发布会|信箱|留言|热线|公众号|微博|抖音|视频号|小程序|客户端/;

/** Every name has one of these in it, and every number one of those. */
const NAME_SIGN = /[《"@]|计1|:\/\/|www\./i;
const NUMBER_SIGN = /[\d第]|百分之/;

export interface MaskedText {
	/** The text with everything masked that only looks like a count; as long as the original. */
	readonly text: string;
	/** The same with names masked alone: dates can still be read. */
	readonly dated: string;
}

/** @param folded a folded line */
export function maskText(folded: string): MaskedText {
	const dated = NAME_SIGN.test(folded) ? masked(folded, NAMES) : folded;
	return { dated, text: NUMBER_SIGN.test(dated) ? masked(dated, NUMBERS) : dated };
}

function masked(text: string, kinds: readonly Masked[]): string {
	return kinds.reduce((rest, { pattern }) => rest.replace(pattern, (m) => (TELLING.test(m) ? m : MASK.repeat(m.length))), text);
}

/** What was masked that holds a digit, by kind and place: a trace shows that nobody overlooked it. */
export function maskedNumbers(folded: string): readonly { readonly kind: MaskedKind; readonly start: number; readonly end: number }[] {
	const found: { kind: MaskedKind; start: number; end: number }[] = [];
	let text = folded;
	for (const { kind, pattern } of [...NAMES, ...NUMBERS]) {
		for (const match of text.matchAll(pattern)) {
			if (/\d/.test(match[0]) && !TELLING.test(match[0])) found.push({ kind, start: match.index, end: match.index + match[0].length });
		}
		text = masked(text, [{ kind, pattern }]);
	}
	return found.sort((a, b) => a.start - b.start);
}
