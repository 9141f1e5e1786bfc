import type { DatasetDescription } from './report-facts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function words(value: unknown, what: string): { readonly zh: string; readonly en: string } {
	if (!isObject(value) || typeof value['zh'] !== 'string' || typeof value['en'] !== 'string') throw new TypeError(`${what}: zh, en`);
	return { zh: value['zh'], en: value['en'] };
}

/** What stands for a description where the input has none: somebody's own reports. */
export const OWN_DESCRIPTION: DatasetDescription = {
	id: 'own',
	title: { zh: '自有年报', en: 'Own reports' },
	invented: false,
	licence: '未注明 not stated',
	caveat: null
};

/**
 * The description of a data set from the text of `dataset.json`.
 * @throws TypeError or SyntaxError that names what is wrong in it
 */
export function parseDescription(text: string): DatasetDescription {
	const json: unknown = JSON.parse(text);
	if (!isObject(json)) throw new TypeError('not an object');
	const { id, invented, licence, caveat } = json;
	if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id)) throw new TypeError('id');
	if (typeof invented !== 'boolean') throw new TypeError('invented');
	if (typeof licence !== 'string' || licence === '') throw new TypeError('licence');
	return {
		id,
		title: words(json['title'], 'title'),
		invented,
		licence,
		caveat: caveat === null || caveat === undefined ? null : words(caveat, 'caveat')
	};
}
