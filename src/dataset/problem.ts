import type { NotAReportReason } from '../core/read/recognise';

interface Words {
	readonly zh: string;
	readonly en: string;
}

/** What can be wrong with the input; `error` means that something was not loaded, `warning` that it was and deserves a look. */
export const PROBLEMS = {
	unreadable_file: {
		severity: 'error',
		zh: '文件无法读取（{reason}），未载入',
		en: 'The file cannot be read ({reason}); it was not loaded'
	},
	no_such_file: { severity: 'error', zh: '没有这个文件，未载入', en: 'There is no such file; it was not loaded' },
	empty_file: { severity: 'error', zh: '文件是空的，未载入', en: 'The file is empty; it was not loaded' },
	wrong_encoding: {
		severity: 'error',
		zh: '文件编码无法识别（应为 UTF-8、UTF-16 或 GB18030），未载入',
		en: 'The encoding is not UTF-8, UTF-16 or GB18030; the file was not loaded'
	},
	unsupported_format: {
		severity: 'error',
		zh: '还不支持这种文件格式，未载入',
		en: 'Files of this format are not supported yet; it was not loaded'
	},
	damaged_file: { severity: 'error', zh: '文件已损坏或不完整，未载入', en: 'The file is damaged or incomplete; it was not loaded' },
	too_large: { severity: 'error', zh: '文件大得不像一份年报，未载入', en: 'The file is larger than any report; it was not loaded' },
	password_protected: { severity: 'error', zh: '文件有密码，未载入', en: 'The file is protected by a password; it was not loaded' },
	took_too_long: {
		severity: 'error',
		zh: '读了很久也没有读完，已放弃，未载入',
		en: 'Reading took longer than any report does; it was not loaded'
	},
	reader_failed: {
		severity: 'error',
		zh: '读取程序在这个文件上出错（{reason}），未载入',
		en: 'The reader failed on this file ({reason}); it was not loaded'
	},
	unknown_format: { severity: 'error', zh: '不是认识的文件格式，未载入', en: 'The file format is not known; it was not loaded' },
	unknown_table: {
		severity: 'error',
		zh: 'CSV 既没有 figure_id 列，也没有列映射文件，也不是一份年报，未载入',
		en: 'The CSV has neither a figure_id column nor a mapping file and is no report; it was not loaded'
	},
	bad_description: { severity: 'error', zh: '{file} 的内容不合规定：{reason}', en: '{file} is not as it should be: {reason}' },
	not_a_report: {
		severity: 'error',
		zh: '不是政府信息公开年度报告（{reason}），未载入',
		en: 'Not an annual report ({reason}); it was not loaded'
	},
	no_year: { severity: 'error', zh: '看不出报告年度，未载入', en: 'The report year cannot be told; it was not loaded' },
	no_body: { severity: 'error', zh: '看不出是哪个单位的年报，未载入', en: 'The body cannot be told; the report was not loaded' },
	missing_column: { severity: 'error', zh: '缺少“{column}”列', en: 'Column "{column}" is missing' },
	unknown_column: {
		severity: 'error',
		zh: '“{column}”列不在列映射中，其内容未载入',
		en: 'Column "{column}" is not in the mapping; its content was not loaded'
	},
	bad_row: {
		severity: 'error',
		zh: '这一行与表头对不上（{reason}），未载入',
		en: 'The row does not fit the header ({reason}); it was not loaded'
	},
	bad_number: {
		severity: 'error',
		zh: '“{column}”列的“{text}”不是数字，该格未载入',
		en: '"{text}" in column "{column}" is no number; the cell was not loaded'
	},
	bad_value: {
		severity: 'error',
		zh: '“{column}”列的“{text}”不在允许的取值之内，未载入',
		en: '"{text}" in column "{column}" is not an allowed value; it was not loaded'
	},
	unknown_figure: {
		severity: 'error',
		zh: '{form} 没有“{figure}”这一格，未载入',
		en: '{form} has no cell "{figure}"; it was not loaded'
	},
	duplicate_figure: {
		severity: 'error',
		zh: '同一份年报重复给出“{figure}”，保留先出现的',
		en: 'The report states "{figure}" twice; the first is kept'
	},
	mixed_forms: {
		severity: 'error',
		zh: '同一张表格“{table}”用了两种表式，该格未载入',
		en: 'Table "{table}" is given in two forms; the cell was not loaded'
	},
	no_place_in_form: {
		severity: 'error',
		zh: '“{column}”列的 {value} 在该年度的表式（{form}）中没有对应的格，未载入',
		en: '{value} in column "{column}" has no place in the form of that year ({form}); it was not loaded'
	},
	moved_in_form: {
		severity: 'warning',
		zh: '“{column}”列按该年度的表式（{form}）记入“{target}”',
		en: 'Column "{column}" is kept as "{target}" in the form of that year ({form})'
	},
	duplicate_report: {
		severity: 'warning',
		zh: '同一单位同一年度（{body}，{year}）已有采用的年报（{other}），这一份保留为另一版本',
		en: 'The report of this body and year ({body}, {year}) that counts is another ({other}); this one is kept as a version'
	},
	no_region: {
		severity: 'warning',
		zh: '行政区划表中没有“{name}”，按最近的上级 {nearest} 编号为 {body}，予以保留',
		en: 'The register of regions has no "{name}"; kept as {body} under the nearest known region, {nearest}'
	},
	ambiguous_region: {
		severity: 'warning',
		zh: '行政区划表中有不止一个“{name}”（{candidates}），编号为 {body}，予以保留',
		en: 'The register of regions has more than one "{name}" ({candidates}); kept as {body}'
	},
	other_name: {
		severity: 'warning',
		zh: '行政区划表中没有“{name}”，认定为表中的{region}（{body}）',
		en: 'The register of regions has no "{name}"; taken for {region} there ({body})'
	},
	by_siblings: {
		severity: 'warning',
		zh: '行政区划表中不止一个“{name}”，同一文件夹的其他年报都在{place}，据此认定为 {body}',
		en: 'The register of regions has more than one "{name}"; the other reports of the folder are all of {place}, so that it is taken for {body}'
	},
	duplicate_roster: {
		severity: 'error',
		zh: '名单重复列出 {body} 的 {year} 年度，保留先出现的',
		en: 'The roster lists {body} twice for {year}; the first is kept'
	},
	duplicate_population: {
		severity: 'error',
		zh: '人口表重复给出 {body} 的 {year} 年，保留先出现的',
		en: 'The population table gives {body} twice for {year}; the first is kept'
	},
	bad_region: {
		severity: 'error',
		zh: '区划代码“{code}”与级别“{level}”或上级“{parent}”不符，未载入',
		en: 'Region code "{code}" does not fit its level "{level}" or the region above it, "{parent}"; it was not loaded'
	},
	unknown_file: {
		severity: 'error',
		zh: '“{name}”不在 reports 文件夹中，这一行没有用到',
		en: '"{name}" is not in the reports folder; the row was not used'
	}
} as const satisfies Readonly<Record<string, Words & { readonly severity: 'error' | 'warning' }>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Something in the input that could not be used as it stands; it is reported, never hidden. */
export interface Problem {
	readonly file: string;
	/** Row of a table, header included, from 1; `null` when the whole file is meant. */
	readonly row: number | null;
	readonly code: ProblemCode;
	readonly severity: 'error' | 'warning';
	/** What happened and what became of it, in Chinese and English. */
	readonly message: string;
	readonly params: Readonly<Record<string, string | number>>;
}

/** What a file is that is no annual report, by the reader's reason. */
const REASONS: Readonly<Record<string, Words>> = {
	guide: { zh: '是公开指南', en: 'a guide' },
	application_form: { zh: '是申请表', en: 'an application form' },
	model_text: { zh: '是范文、模板或填报说明', en: 'a model text or instructions' },
	blank_form: { zh: '是空白表', en: 'a blank form' },
	pictures_only: { zh: '只有图片，没有可读的文字', en: 'pictures without text that can be read' },
	other_document: { zh: '是别的文件', en: 'another document' }
} satisfies Readonly<Record<NotAReportReason, Words>>;

/** What happened and what became of it, in one language; the program's own message where it knows the code no more. */
export function problemWords({ code, params, message }: Pick<Problem, 'code' | 'params' | 'message'>, language: keyof Words): string {
	const words: Words | undefined = (PROBLEMS as Readonly<Record<string, Words>>)[code];
	if (words === undefined) return message;
	return words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = String(params[name]);
		return name === 'reason' ? (REASONS[value]?.[language] ?? value) : value;
	});
}

/** A problem in words. Every `{name}` of the code's text must be among `params`. */
export function problem(code: ProblemCode, file: string, row: number | null, params: Problem['params'] = {}): Problem {
	const words = (language: keyof Words): string => problemWords({ code, params, message: '' }, language);
	return { file, row, code, severity: PROBLEMS[code].severity, message: `${words('zh')}。 ${words('en')}.`, params };
}
