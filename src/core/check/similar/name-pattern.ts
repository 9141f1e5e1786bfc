/** What a body is called by, as far as it is known. */
export interface OwnNames {
	readonly name: string;
	/** Name of its place; for a department its own name. */
	readonly shortName: string;
	/** Names of the regions it lies in. */
	readonly places: readonly string[];
}

const KIND = '(?:镇|乡|街道|县|区|市|旗)';
const OFFICE = '(?:人民政府|办事处|党工委|党委|政府)?';
/** 我镇, 全乡, 本街道: what bodies call themselves. */
const SELF = `[我本全该各](?:${KIND}|局|委|办)`;
/** Two characters are enough to make 青石镇 and 北桥镇 one, and do no harm elsewhere: equal texts stay equal. */
const PLACE = `(?:(?![我本全该各])\\p{Script=Han}){2}${KIND}`;
const ENDING = /(?:(?:\p{Script=Han}族)*(?:自治)?(?:镇|乡|县|区|市|省)|街道)$/u;
const SHORTEST_STEM = 2;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches names of bodies and places in a folded text: those of the body itself, those that an ending tells, and 我镇 and the like. */
export function namePattern({ name, shortName, places }: OwnNames): string {
	const stem = shortName.replace(ENDING, '');
	const own = [name, shortName, ...places, ...(stem.length >= SHORTEST_STEM ? [stem] : [])].filter((text) => text !== '');
	const longestFirst = [...new Set(own)].sort((a, b) => b.length - a.length).map(escape);
	return `(?:${[...longestFirst, SELF, PLACE].join('|')})${OFFICE}`;
}
