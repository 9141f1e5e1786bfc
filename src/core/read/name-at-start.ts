/** Words that a body's name never holds: what stands before the first of them can be a name. */
const STOP = new RegExp(
	'信息公开|政务公开|(?<!人民)政府信息|主动公开|依申请|公开工作|年度报告|工作报告|年报|' +
		'认真|严格|坚持|高度|深入|落实|贯彻|围绕|聚焦|加强|通过|积极|主动|持续|进一步|不断|切实|根据|按照|依照|依据|对照|结合|充分|依法|依托|' +
		'收到|受理|办理|接到|接受|共有|共收|共发|共计|累计|发布|制定|成立|推进|推动|紧扣|紧紧|立足|始终|继续|大力|扎实|开展|强化|优化|完善|规范|健全|' +
		'做好|做到|做了|利用|运用|没有|未收|未发|未接|情况|关于|重视|全面|全力|全年|统筹|牢固|着力|努力|力求|严守|明确|把|在|的|' +
		'以(?!上)|按(?=国|省|市|县|区|上|要|条|规)|照(?=条|国|上|要|县|区|市)|依(?=条)|特(?=编|此|向|制)|' +
		'年(?=\\d|度|以|来|,)|被|因|于(?=20)|及时|组织(?!部)|编制|编写|负责|汇总|提供|印发|联系|欢迎|网站|门户|微信|公众号|官方|领导小组|工作组|等',
	'u'
);
const PLACE = '自治区|自治州|自治县|自治旗|林区|矿区|新区|开发区|园区|示范区|度假区|风景区|景区|管理区|保税区|高新区|省|县|区|旗|盟';
const CITY = '(?<!(?:^|[省市县区]|政府)城)市';
const TOWN = '苏木|镇|乡|街道|街';
/** Where a name can end, longest first, with what must not follow where the same characters begin another word. */
const END = new RegExp(
	'人民政府|(?<=[省市县区旗盟州镇乡木会道])政府(?!信箱)|' +
		`(?:${PLACE})(?![级域属直位划块间内]|政府|人民政府)|` +
		`${CITY}(?![级域属直场民容区内]|政府|政园|政工|政设|政管|人民政府)|` +
		'镇(?![域级]|政府|人民政府|街道|江|海区|平县|坪县|安县|巴县|远县|原县|雄县|康县|宁县)|' +
		'乡(?![村镇土域级]|政府|人民政府|宁县|建设|规划|管理|统筹|居民|一体)|苏木|' +
		'街道办事处|街道办(?!公|理)|街道|街办|街(?![头巷面镇道办区街])|地区办事处|办事处|' +
		'管理委员会|管委会|委员会|(?<![县市区省镇乡党州旗盟工常纪政团])委(?![员托属内])|' +
		'分局|总局|局(?![面部势域限])|厅(?!级)|办公厅|办公室|' +
		'(?<=府|外事|外|法制|金融|人防|信访|扶贫|侨|台|编|政务|城管|执法|党政|党委)办(?![公事理法])|' +
		'中心(?!工作|任务|城|组|大局)|总队|支队|大队|(?:管理|服务|保护|事务)处|(?<=^.{2,8})部(?![门署分队委级位属落])|' +
		'检察院|法院|医院|研究院|学院|大学|学校|联合会|协会|公司',
	'gu'
);
const LONGEST = 40;
const IS_PLACE = new RegExp(`(?:${PLACE}|市|人民政府|政府|管委会|管理委员会)$`, 'u');
const IS_TOWN = new RegExp(`(?:${TOWN})$`, 'u');
const OWN_OFFICE = /^(?:(?:人民)?政府|办事处|(?:党政|党委|综合|党建)?(?:综合)?(?:办公室|办))+$/u;
const PART_OF_DEPARTMENT = /^[\p{Script=Han}、]{0,10}(?:分局|办公室|支队|大队)$/u;
/** What departments are for; a long name without any of it is no name of a department. */
const WORK =
	/发展|改革|教育|体育|科技|科学|工业|经济|信息化|民政|民族|宗教|司法|财政|人力|保障|资源|国土|规划|环境|环保|住房|建设|城市|城乡|交通|水利|水务|农业|农村|农牧|林|畜牧|商务|商贸|文化|旅游|广电|广播|卫生|健康|计划生育|退役|应急|安全|安监|审计|外事|国资|国有|市场|工商|质量|食品|药品|统计|医疗|医保|政务|行政|审批|数据|信访|振兴|扶贫|税务|公安|气象|地震|绿化|城管|执法|供销|档案|机关|事务|公积金|粮食|能源|海洋|渔业|侨|金融|投资|招商|合作|口岸|邮政|通信|消防|知识产权|开发|人防|民防|公共|移民|残疾/u;
const LONG_HEAD = 8;

/** The body's name that a folded text begins with; `null` when it begins with none. Nothing is said about what follows the name. */
export function nameAtStart(text: string): string | null {
	const run = /^[\p{Script=Han}·、()]+/u.exec(text.slice(0, LONGEST + LONG_HEAD))?.[0] ?? '';
	const clause = run.split(STOP, 1)[0] ?? '';
	let end = 0;
	for (const match of clause.matchAll(END)) {
		const to = match.index + match[0].length;
		if (to > LONGEST || to < 2) continue;
		if (!goesOn(clause.slice(0, end), clause.slice(end, to))) break;
		end = to;
	}
	const name = clause.slice(0, end).replace(/[()].*$/u, '');
	return name.length < 2 || /^[、·]/u.test(name) ? null : name;
}

/** Whether a part can follow a name that is already whole. */
function goesOn(name: string, part: string): boolean {
	if (part.includes('、')) return false;
	if (name === '') return part.length <= LONG_HEAD * 2 || WORK.test(part) || /(?:园区|开发区|管委会|委员会)$/u.test(part);
	if (IS_TOWN.test(name)) return OWN_OFFICE.test(part);
	if (IS_PLACE.test(name)) return part.length <= LONG_HEAD || WORK.test(part) || /(?:开发区|园区|街道办事处)$/u.test(part);
	return PART_OF_DEPARTMENT.test(part);
}
