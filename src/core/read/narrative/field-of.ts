const DEPARTMENT = /([\p{Script=Han}]{2,})(?:局|厅|委员会|委|办公室)$/u;
const PLACE = /^.*(?:省|市|州|盟|县|旗|区)(?=[\p{Script=Han}]{2})/u;

/** Words for the field of a department, by its name: `某市教育和体育局` works in 教育 and 体育. `null` for a government. */
export function fieldOf(name: string | null): RegExp | null {
	const own = DEPARTMENT.exec(name ?? '')?.[1]?.replace(PLACE, '');
	const words = (own ?? '').split(/[和与、]/).filter((word) => word.length > 1);
	return words.length === 0 ? null : new RegExp(words.join('|'), 'gu');
}
