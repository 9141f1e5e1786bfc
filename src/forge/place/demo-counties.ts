/** The demo city's counties and townships; every name is invented. */
export interface DemoCounty {
	readonly code: string;
	readonly name: string;
	readonly townships: readonly string[];
}

export const DEMO_PROVINCE = { code: '99', name: '示例省' } as const;
export const DEMO_CITY = { code: '9901', name: '示例市' } as const;

export const DEMO_COUNTIES: readonly DemoCounty[] = [
	{
		code: '990101',
		name: '青禾区',
		townships: [
			'文庙街道',
			'学府街道',
			'滨河街道',
			'新城街道',
			'朝阳路街道',
			'柳林镇',
			'石井镇',
			'大泉镇',
			'东坝镇',
			'三官镇',
			'马家店镇',
			'青禾经济开发区街道'
		]
	},
	{
		code: '990102',
		name: '望澜县',
		townships: [
			'城关镇',
			'古渡镇',
			'白沙镇',
			'松坪镇',
			'龙潭镇',
			'双河镇',
			'红岩镇',
			'大湾镇',
			'黄泥铺镇',
			'回龙寺镇',
			'杨家坪乡',
			'金竹乡',
			'上坝回族乡',
			'云顶苗族土家族乡',
			'茶山瑶族乡',
			'花桥乡'
		]
	},
	{
		code: '990103',
		name: '北屿县',
		townships: [
			'北屿镇',
			'沙枣镇',
			'胡杨镇',
			'红柳镇',
			'盐池镇',
			'牧场镇',
			'三道梁乡',
			'芦草湖乡',
			'塔什库勒维吾尔族乡',
			'阿克布拉克哈萨克族乡',
			'乌兰托海蒙古族乡',
			'新河塔塔尔族柯尔克孜族乡'
		]
	}
];
