const FIRST = '青白红金玉翠长广永安兴福嘉宁和顺景瑞锦丰清凤鹤云秀文武德义仁盛昌乐雅望远思怀明曲';
const SECOND = '石水苇柏竹桂杏桃荷莲梅泉溪岩沙田禾麦棉茶桑柳槐枫枣榆鹿雁燕鹭蓝霞星月春秋岭峰台楼';
const THIRD = '坪湾沟塘坝梁岔垭冲浦渡桥堡铺屯寨营坊港汊畈墩埠圩洼垣滩津原岗';

/** Larger than any count of places asked for, without a common factor with the number of stems. */
const STRIDE = 10_007;

/** How many different stems there are. */
export const PLACE_STEM_COUNT = FIRST.length * SECOND.length * THIRD.length;

/**
 * The name stem number `index` of an invented place: three characters, none twice.
 * Neighbouring numbers give stems that do not look alike.
 * @throws RangeError when the stems are used up
 */
export function placeStem(index: number): string {
	if (index < 0 || index >= PLACE_STEM_COUNT) throw new RangeError(`no place stem ${index}: there are ${PLACE_STEM_COUNT}`);
	const n = (index * STRIDE) % PLACE_STEM_COUNT;
	const first = FIRST.charAt(n % FIRST.length);
	const second = SECOND.charAt(Math.floor(n / FIRST.length) % SECOND.length);
	const third = THIRD.charAt(Math.floor(n / (FIRST.length * SECOND.length)));
	return `${first}${second}${third}`;
}
