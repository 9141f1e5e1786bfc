import { m } from '../paraglide/messages';

/** What a citation of a data set is made of. */
export interface CitedDataset {
	readonly id: string;
	readonly title: string;
	/** SHA-256 over all rows. */
	readonly version: string;
	/** First and last report year; null where there is no report. */
	readonly years: readonly [number, number] | null;
	readonly licence: string;
	/** Address of the page it is cited from. */
	readonly address: string;
	/** Day of the visit, `YYYY-MM-DD`; null while that is not known. */
	readonly visited: string | null;
}

const SHORT = 12;

/** As much of a version as tells it from every other. */
export function shortVersion(version: string): string {
	return version.slice(0, SHORT);
}

function yearsOf({ years }: CitedDataset): string {
	if (years === null) return '–';
	return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}

/** The data set as a bibliography names it. */
export function citeDataset(cited: CitedDataset): string {
	const words = { title: cited.title, version: shortVersion(cited.version), years: yearsOf(cited), address: cited.address };
	return cited.visited === null ? m.data_cite_plain(words) : m.data_cite_plain_visited({ ...words, visited: cited.visited });
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Text in which nothing is a command to TeX. */
function texText(text: string): string {
	return text.replace(/[\\~^]|[#$%&_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** An address inside `\url{}`, where only what would end it is written otherwise. */
function texAddress(address: string): string {
	return address.replace(/[\\{}%#]/g, (sign) => (sign === '%' || sign === '#' ? `\\${sign}` : encodeURIComponent(sign)));
}

/** The same as a BibTeX entry. */
export function citeAsBibtex(cited: CitedDataset): string {
	const version = shortVersion(cited.version);
	const fields = [
		['author', `{${texText(m.site_name())}}`],
		['title', `{${texText(cited.title)}}`],
		['version', version],
		['howpublished', `\\url{${texAddress(cited.address)}}`],
		['note', texText(m.data_cite_bibtex_note({ years: yearsOf(cited), licence: cited.licence }))],
		...(cited.visited === null ? [] : [['urldate', cited.visited]])
	];
	return `@misc{gongkai-${cited.id}-${version},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}
