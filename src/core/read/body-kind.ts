/** What kind of body a name is of, or a document speaks as. */
export type BodyKind = 'town' | 'street' | 'department' | 'government';

/** A zone's committee speaks as a government does (我区) or as a department (我委). */
const ZONE = /(?:管委会|管理委员会|开发区|园区|新区|示范区|度假区|景区|高新区|经开区)$/u;
const STREET = /(?:街道|街道办事处|街道办|街办|街|办事处)$/u;
const TOWN = /(?:镇|乡|苏木)(?:人民政府|政府)?$/u;
const GOVERNMENT = /(?:人民政府|[省市县区旗州盟]政府|[省市县区旗州盟])$/u;

export function kindOfName(name: string): BodyKind | 'zone' {
	if (STREET.test(name)) return 'street';
	if (TOWN.test(name)) return 'town';
	if (ZONE.test(name)) return 'zone';
	return GOVERNMENT.test(name) ? 'government' : 'department';
}

/** Who a document speaks as, and the word for its kind that it uses (我乡, 我委). */
export interface Speaker {
	readonly kind: BodyKind;
	readonly word: string | null;
}

/** How a document speaks of itself; the first group with any word decides, as a town also says 我县 and an office 我市. */
const SELF: readonly (readonly (readonly [BodyKind, string | null, RegExp])[])[] = [
	[
		['town', '镇', /[我本]镇/gu],
		['town', '乡', /[我本]乡/gu],
		['town', '苏木', /[我本]苏木/gu],
		['street', null, /[我本]街(?!区)/gu],
		['department', '局', /[我本]局/gu],
		['department', '委', /[我本]委/gu],
		['department', '厅', /[我本]厅/gu],
		['department', null, /本部门|[我本]中心/gu]
	],
	[
		['town', '镇', /(?<![乡各城村小集])镇(?:党委|政府|里|人民政府)/gu],
		['town', '乡', /(?<![城县])乡(?:党委|政府|里|人民政府)/gu],
		['street', null, /街道(?:党工委|办事处|办)|[,。]街道/gu],
		['department', '局', /局(?:党组|办公室|机关|领导|门户|长)/gu],
		['department', '委', /委办公室|委机关/gu]
	],
	[['government', null, /[我全][省市县区旗]|本[省市县区](?!级)/gu]]
];

/** What the document speaks as; `null` when it does not say. */
export function speakerOf(text: string): Speaker | null {
	for (const group of SELF) {
		const [most] = group
			.map(([kind, word, words]) => ({ kind, word, times: text.match(words)?.length ?? 0 }))
			.sort((a, b) => b.times - a.times);
		if (most !== undefined && most.times > 0) return { kind: most.kind, word: most.word };
	}
	return null;
}

/** The word for its kind in a body's name, as its own report would use it; `null` for a street office and what has none. */
export function kindWord(name: string): string | null {
	if (/(?:委|委员会|管委会)$/u.test(name)) return '委';
	return /(镇|乡|苏木|局|厅)(?:人民政府|政府)?$/u.exec(name)?.[1] ?? null;
}

/** Whether a document that speaks as `speaker` can be the report of a body of this name. */
export function speaksAs(name: string, speaker: BodyKind | null): boolean {
	const kind = kindOfName(name);
	if (speaker === null || kind === speaker) return true;
	if (kind === 'zone') return speaker !== 'town' && speaker !== 'street';
	return speaker === 'government' && /政府办(?:公[室厅])?$/u.test(name);
}
