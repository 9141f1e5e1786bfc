const PEOPLES =
	'蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const AUTONOMOUS = new RegExp(`(?<=.{2})(?:(?:${PEOPLES})族)*(?:自治)?(县|州|旗|区|乡)$`, 'u');

/** The everyday name of an autonomous place or an ethnic township (张家川县 of 张家川回族自治县, 马嘶乡 of 马嘶苗族乡); `null` for any other. */
export function shortRegionName(folded: string): string | null {
	if (!/自治|族乡$/u.test(folded)) return null;
	const short = folded.replace(AUTONOMOUS, '$1');
	return short === folded ? null : short;
}
