/** A name that a region bears, and the register of the statistics office spells or calls in another way. */
interface OtherName {
	readonly code: string;
	readonly name: string;
	/** Why it is the same place. */
	readonly source: string;
}

/** Only what is certain: a wrong entry would give one body's figures to another. */
export const OTHER_NAMES: readonly OtherName[] = [
	{
		code: '371073113',
		name: '蔄山镇',
		source: '威海临港经济技术开发区 has three towns, 草庙子, 汪疃 and this one; its government writes 蔄山, the register the commoner 苘'
	}
];
