import { NARRATIVE_METRICS } from '../core/form/narrative-metrics';
import { explainNarrative } from '../core/read/explain-narrative';
import type { TraceLine, Why } from '../core/read/narrative/trace';
import type { RegionIndex } from '../core/region/region-index';
import { readDocument } from '../documents/read-document';
import { baseName } from '../facts/base-name';
import type { ReadJob } from './read-task';
import { surroundingsOf } from '../facts/surroundings-of';

const REASONS: Readonly<Record<Why, string>> = {
	headline: '本报告的全年数字 the figure of the year',
	not_chosen: '另一处说得更明白 another place says it more plainly',
	other_year: '说的是另一年 of another year',
	part: '其中一部分 a part',
	topic: '某一类内容 one kind of content',
	cumulative: '历年累计 of several years',
	change: '与往年相比 against another year',
	rival: '可能也是总数 might be the total as well',
	average: '平均数或最高数 an average or a peak',
	unit: '单位不合 the unit does not fit',
	several_channels: '几个渠道合在一起 several channels together',
	accounts: '数的是账号或栏目 accounts or columns are counted',
	unclear_channel: '不知是哪个渠道 no telling which channel',
	no_metric: '不属于任何指标 of no metric',
	counting_rule: '计数规则 how things are counted',
	title: '书名号里 in a title',
	quoted_name: '引号里的名称 in a name',
	address: '网址 in an address',
	document_number: '文号 number of a document',
	telephone: '电话或邮编 telephone or post code',
	ordinal: '序数 an ordinal',
	date: '日期 a date',
	share: '比例 a share',
	name_with_digits: '带数字的名称 a name with digits',
	duration: '时长 a length of time',
	list_number: '列表序号 number of a list item'
};

/** What was made of every number in a document's running text, a line each, for people who check or extend the rules. @throws DocumentError when it gives no blocks */
export async function explain(job: ReadJob, register: () => RegionIndex): Promise<string> {
	const document = await readDocument(job.bytes, baseName(job));
	return [`# ${job.source}`, ...explainNarrative(document, register(), surroundingsOf(job.source, job.entry)).map(traceText), ''].join(
		'\n'
	);
}

function traceText({ quote, value, metric, why }: TraceLine): string {
	const name = NARRATIVE_METRICS.find(({ id }) => id === metric);
	const figure = metric === null ? '—' : `${metric} (${name?.zh ?? metric}) = ${value ?? '**'}`;
	return `${why === 'headline' ? '●' : metric === null ? ' ' : '○'} ${figure}\t${REASONS[why]}\t「${quote.trim()}」`;
}
