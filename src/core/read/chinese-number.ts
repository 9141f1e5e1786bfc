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
/** What 亿, 万 and nothing after them count in. */
const FACTORS = [100_000_000, 10_000, 1] as const;
const LARGE = '亿万';

/** Shortest row of bare digits that is read by position, as years are: `三五` says three to five. */
const POSITIONAL = 4;

/** The value below 10,000 that units say; `null` where they are not in order, or where speech leaves the last unit out (`一百五`). */
function sectionValue(text: string): number | null {
	let value = 0;
	let before = Infinity;
	let digit: number | null = null;
	let zero = false;
	for (const character of text) {
		const unit = SMALL[character];
		if (unit === undefined) {
			if (digit !== null || (zero && DIGITS[character] === 0)) return null;
			if (DIGITS[character] === 0) zero = true;
			else digit = DIGITS[character] ?? null;
			continue;
		}
		const bareTen = unit === 10 && digit === null && !zero && (before === Infinity || before === 100);
		if (unit >= before || (digit === null && !bareTen)) return null;
		value += (digit ?? 1) * unit;
		before = unit;
		digit = null;
		zero = false;
	}
	if (digit === null) return zero ? null : value;
	return before > 10 && before !== Infinity && !zero ? null : value + digit;
}

/**
 * Value of a number in Chinese characters (`十二`, `一百零五`, `二〇二三`); `null` for anything else, and for what may
 * say more than one number (`一百五`, `两万五`, `三五`).
 */
export function chineseNumber(text: string): number | null {
	const characters = [...text];
	if (characters.length > 0 && characters.every((c) => c in DIGITS)) {
		const positional = characters.length === 1 || characters.length >= POSITIONAL;
		return positional ? Number(characters.map((c) => DIGITS[c]).join('')) : null;
	}
	const match = /^(?:([^万亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.exec(text);
	if (text === '' || match === null || !characters.every((c) => c in DIGITS || c in SMALL || LARGE.includes(c))) return null;
	let total = 0;
	for (const [index, factor] of FACTORS.entries()) {
		const part = match[index + 1];
		if (part === undefined || part === '') continue;
		const leftOut = total > 0 && part.length === 1;
		const value = leftOut ? null : sectionValue(part);
		if (value === null || value === 0) return null;
		total += value * factor;
	}
	return total;
}
