/** Remarks in brackets say nothing of what a column means, unless they say how much its numbers are worth. */
const REMARK = /[（([【][^）)\]】]*[）)\]】]/g;
const LARGER_UNIT = /[万亿千]/;

/** A heading without what differs between ways of writing it: width, case, space, punctuation, numbering, remarks. */
export function plainName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(REMARK, (remark) => (LARGER_UNIT.test(remark) ? remark : ''))
		.replace(/^[\s*]*(?:[一二三四五六七八九十]+|\d{1,2})[、.．]\s*/u, '')
		.replace(/^其中[:：]?/u, '')
		.replace(/[^\p{L}\p{N}_.]+/gu, '');
}
