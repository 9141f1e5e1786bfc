import { FORMS } from '../../form/form';

/** Sentences of nearly every report, masked as reports are, which nobody copies from anybody. */
const SENTENCES: readonly string[] = [
	'根据中华人民共和国政府信息公开条例的规定和要求编制本年度报告',
	'按照中华人民共和国政府信息公开条例第#条的规定编制本报告',
	'本报告由总体情况主动公开政府信息情况收到和处理政府信息公开申请情况政府信息公开行政复议行政诉讼情况存在的主要问题及改进情况其他需要报告的事项六个部分组成',
	'收到和处理政府信息公开申请情况因政府信息公开工作被申请行政复议提起行政诉讼情况政府信息公开工作存在的主要问题及改进情况',
	'本报告所列数据的统计期限自#年#月#日起至#年#月#日止',
	'本报告中所列数据统计期限为#年#月#日至#年#月#日',
	'年政府信息公开工作年度报告',
	'现将#年度政府信息公开工作年度报告公布如下',
	'本列数据的勾稽关系为第#项加第#项之和等于第#项加第#项之和',
	'如对本报告有疑问请与@办公室联系地址电话邮编',
	'按照国务院办公厅政府信息公开信息处理费管理办法收取信息处理费的情况',
	'本年度未收取信息处理费没有其他需要报告的事项',
	'国务院办公厅政府信息与政务公开办公室关于印发中华人民共和国政府信息公开工作年度报告格式的通知国办公开办函#号'
];

const PUNCTUATION = /[^\p{Script=Han}\p{L}#@]/gu;

function* labels(): Generator<string> {
	for (const form of FORMS) {
		yield form.title;
		for (const { label, variants } of form.sections ?? []) yield* [label, ...variants];
		for (const { label } of form.sections_narrative ?? []) yield label;
		for (const table of form.tables) {
			for (const { label, variants = [] } of [table, ...table.columns, ...table.rows]) yield* [label, ...variants];
		}
	}
}

/** Words that the form itself puts into a report, and its fixed sentences, as they stand in a masked text. */
export const FIXED_WORDS: readonly string[] = [...new Set([...labels(), ...SENTENCES].map((text) => text.replace(PUNCTUATION, '')))];
