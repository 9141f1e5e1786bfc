/** Traditional characters that reports and the form use, each followed by its simplified form. */
const PAIRS =
	'絲丝報报開开區区縣县鎮镇鄉乡總总體体況况務务動动請请條条關关機机構构議议訟诉訴诉復复決决處处統统計计數数據据網网門门戶户眾众號号發发佈布訊讯讀读瀏浏覽览點点擊击' +
	'閱阅觀观訂订閱阅獲获辦办結结轉转屆届書书單单位位屬属於于無无規规範范類类績绩費费額额現现行行級级領领導导員员組组織织與与為为個个該该應应當当時时間间實实際际對对' +
	'學学業业產产農农醫医療疗衛卫環环護护財财預预簡简稱称執执確确認认證证銷销減减補补給给種种項项場场視视頻频輿舆熱热線线電电話话郵邮遞递監监層层標标準准廣广東东雲云' +
	'貴贵慶庆寧宁華华蘇苏陝陕遼辽龍龙島岛灣湾廬庐榮荣陽阳陰阴臺台鐵铁長长將将從从來来這这還还進进過过達达運运選选適适連连較较輕轻輸输轄辖邊边鄰邻釋释錄录鏈链閉闭陳陈' +
	'隊队階阶隨随險险難难電电靜静響响頁页順顺須须題题顯显風风飛飞飯饭養养餘余駐驻驗验體体黨党齊齐齡龄擴扩擬拟據据擔担擇择撥拨攝摄';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
	[...PAIRS].flatMap((character, i, all) => (i % 2 === 0 ? [[character, all[i + 1] as string] as const] : []))
);

/** The simplified form of a character; the character itself where it has none here. */
export function simplified(character: string): string {
	return SIMPLIFIED.get(character) ?? character;
}
