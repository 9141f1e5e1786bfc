import type { RegionLevel } from '../../../core/model/region';
import type { BodyType } from '../../../core/model/report';

/** A number as people write it into a sheet (full-width digits, thousands marks) as a plain one; anything else stays as it is. */
export function plainNumber(text: string): string {
	const narrow = text.normalize('NFKC').replace(/\s+/g, '');
	return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}

/** A number of ten thousands as a plain one, digit by digit; anything else stays as it is. */
export function tenThousands(text: string): string {
	const plain = plainNumber(text);
	const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
	if (whole === '') return plain;
	const digits = `${whole}${part.padEnd(4, '0')}`;
	const end = whole.length + 4;
	const rest = digits.slice(end).replace(/0+$/, '');
	return `${digits.slice(0, end).replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`;
}

/** A year as people write it (`2023年`, `2023年度`); anything else stays as it is. */
export function plainYear(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(/^(\d{4})(?:年度?|\.0)$/, '$1');
}

const TYPES: Readonly<Record<string, BodyType>> = {
	政府: 'government',
	人民政府: 'government',
	乡镇: 'government',
	镇: 'government',
	乡: 'government',
	乡镇政府: 'government',
	township: 'government',
	街道: 'street',
	街道办: 'street',
	街道办事处: 'street',
	部门: 'department',
	政府部门: 'department',
	工作部门: 'department',
	其他: 'other'
};
const LEVELS: Readonly<Record<string, RegionLevel>> = {
	省: 'province',
	省级: 'province',
	市: 'city',
	市级: 'city',
	地市级: 'city',
	县: 'county',
	县级: 'county',
	区县级: 'county',
	区级: 'county',
	乡镇: 'township',
	乡级: 'township',
	乡镇级: 'township',
	镇街: 'township',
	乡镇街道: 'township'
};
const STATES: Readonly<Record<string, string>> = {
	数字: 'number',
	数值: 'number',
	空白: 'blank',
	空: 'blank',
	横线: 'dash',
	无法辨认: 'unreadable'
};
const FORMS: Readonly<Record<string, string>> = { '2021': 'form-2021', '2019': 'form-2019', '2014': 'form-2014' };

const from =
	(words: Readonly<Record<string, string>>) =>
	(text: string): string =>
		Object.hasOwn(words, text) ? (words[text] ?? text) : text;

/** A type of body in the words of offices by its id; anything else stays as it is. The other three likewise. */
export const plainType = from(TYPES);
export const plainLevel = from(LEVELS);
export const plainState = from(STATES);
export const plainForm = from(FORMS);
