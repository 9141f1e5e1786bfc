import { m } from '../paraglide/messages';

const LONGEST = 40;
const MOST = 6;

/** Parameters of an address that say nothing a page could follow, as `name=value`, long ones cut; '' for none. */
export function ignoredWords(ignored: readonly { readonly name: string; readonly value: string }[]): string {
	const words = ignored.slice(0, MOST).map(({ name, value }) => {
		const text = `${name}=${value}`;
		return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
	});
	const list = words.join(', ');
	return ignored.length > MOST ? m.scope_ignored_more({ list, more: ignored.length - MOST }) : list;
}
