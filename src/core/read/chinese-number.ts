const DIGITS: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	'○': 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Value of a number in Chinese characters (`十二`, `一百零五`, `二〇二三`); `null` for anything else. */
export function chineseNumber(text: string): number | null {
	if (text === '') return null;
	if ([...text].every((c) => c in DIGITS)) return Number([...text].map((c) => DIGITS[c]).join(''));
	let total = 0;
	let section = 0;
	let digit: number | null = null;
	for (const character of text) {
		if (character in DIGITS) {
			digit = DIGITS[character] as number;
		} else if (character in SMALL) {
			section += (digit ?? (section === 0 ? 1 : 0)) * (SMALL[character] as number);
			digit = null;
		} else if (character in LARGE) {
			total += (section + (digit ?? 0)) * (LARGE[character] as number);
			section = 0;
			digit = null;
		} else return null;
	}
	return total + section + (digit ?? 0);
}
