const BODY_ENDING = /(?:人民政府|管理委员会|管委会|政府)?(?:办公室)?$/;
const STREET_ENDING = /(?:街道办事处|街道办|办事处|街办|街道)$/;

/** A region's name as it is looked up: white space and the words for its government removed, a street office as the street. */
export function foldRegionName(name: string): string {
	const plain = name.replace(/[\s\u00a0\u3000]/g, '').replace(/人民政府(?=.*(?:街道|办事处))/, '');
	const place = plain.replace(BODY_ENDING, '');
	return STREET_ENDING.test(place) ? place.replace(STREET_ENDING, '街道') : place;
}

/** The name without the word for its kind (`海青` of 海青镇); `null` when too little would be left. */
export function regionStem(folded: string): string | null {
	const stem = folded.replace(/(?:民族)?(?:街道|镇|乡|苏木|街|地区|自治县|自治州|自治区|县|市|区|省|旗|盟)$/, '');
	return stem !== folded && stem.length >= 2 ? stem : null;
}
