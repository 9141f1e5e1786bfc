/** Short names of departments that stand for one official name only. */
const SHORT: readonly (readonly [short: string, official: string])[] = [
	['卫健', '卫生健康'],
	['卫计', '卫生和计划生育'],
	['人社', '人力资源和社会保障'],
	['发改', '发展和改革'],
	['住建', '住房和城乡建设'],
	['市监', '市场监督管理'],
	['市场监管', '市场监督管理'],
	['工信', '工业和信息化'],
	['医保', '医疗保障'],
	['国资', '国有资产监督管理'],
	['退役军人', '退役军人事务']
];
const DEPARTMENT = /^(.*?)([\p{Script=Han}]{1,10})(局|厅|委员会|委)$/u;
const MOST_BETWEEN = 4;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A department's name in full where it is short: as the text writes it out for the same body (卫健局 and 卫生健康局), else, where
 * `alone` allows it, by what the short form stands for. A name that is not short comes back as it is.
 */
export function fullerName(name: string, text: string, alone: boolean): string {
	for (const cut of cuts(name)) {
		const written = writtenOut(cut, text);
		if (written !== null) return written;
	}
	return alone ? officialName(name) : name;
}

/** A department's name with its short form written out, where that stands for one official name; every other name as it is. */
export function officialName(name: string): string {
	const ending = /(?:局|厅|委)$/u.exec(name)?.[0];
	if (ending === undefined) return name;
	const body = name.slice(0, -ending.length);
	const known = SHORT.find(([short]) => body.endsWith(short));
	if (known === undefined) return name;
	const [short, official] = known;
	return `${body.slice(0, -short.length)}${official}${ending === '委' ? '委员会' : ending}`;
}

interface Cut {
	readonly place: string;
	readonly work: string;
	readonly ending: string;
}

/** The ways to part a department's name into place and work: the place ends with a word for one, or there is none. */
function cuts(name: string): readonly Cut[] {
	const match = DEPARTMENT.exec(name);
	if (match === null) return [];
	const ending = match[3] as string;
	const whole = name.slice(0, -ending.length);
	const places = [...whole.matchAll(/[省市县区旗州盟]/gu)].map((m) => m.index + 1).filter((i) => whole.length - i >= 2);
	return [...places.reverse(), 0].map((i) => ({ place: whole.slice(0, i), work: whole.slice(i), ending }));
}

/** The same department in the text with more characters for its work, at the same place. */
function writtenOut({ place, work, ending }: Cut, text: string): string | null {
	if (work.length < 2 || work.length > 6 || place === '') return null;
	const gap = `[\\p{Script=Han}]{0,${MOST_BETWEEN}}?`;
	const end = ending === '委' ? '(?:委员会|委)' : ending;
	const longer = new RegExp(`${escaped(place)}(${[...work].map(escaped).join(gap)}${gap}${end})`, 'gu');
	const found = [...text.matchAll(longer)].map((m) => m[1] as string).filter((w) => w.length > work.length + 1 && isShortFor(work, w));
	const [most] = found.sort((a, b) => b.length - a.length);
	return most === undefined ? null : `${place}${most}`;
}

/** 卫健 is short for 卫生健康, 教育 is not short for 教育体育: every word of the long form lends a character to the short one. */
function isShortFor(work: string, long: string): boolean {
	return !long.startsWith(work);
}
