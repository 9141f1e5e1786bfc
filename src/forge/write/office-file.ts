import { strToU8, zipSync } from 'fflate';
import type { ForgedDocument } from './writer';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Names that relationships of office documents go by. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What content types of office documents begin with. */
export const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
/** The first moment a zip archive can name: the same report gives the same bytes whenever it is written. */
const MOMENT = new Date(1980, 0, 1);

/** A part of an office document. */
export interface OfficePart {
	readonly path: string;
	/** Its element, without declaration. */
	readonly xml: string;
	/** Its content type; none for relationships. */
	readonly type?: string;
}

/** Relationships `r1`, `r2`, … to targets, with the last word of their kind. */
export function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
	const all = targets.map(([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
	return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** An office document of its parts, the main one first. */
export function officeFile(name: string, parts: readonly [OfficePart, ...OfficePart[]]): ForgedDocument {
	const types = parts.map(({ path, type }) => (type === undefined ? '' : `<Override PartName="/${path}" ContentType="${type}"/>`));
	const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
	const all: readonly OfficePart[] = [
		{ path: '[Content_Types].xml', xml: `<Types xmlns="${PACKAGE}/content-types">${rels}${types.join('')}</Types>` },
		{ path: '_rels/.rels', xml: relationships([['officeDocument', parts[0].path]]) },
		...parts
	];
	const files = Object.fromEntries(all.map(({ path, xml }) => [path, strToU8(XML + xml)]));
	return { name, bytes: zipSync(files, { mtime: MOMENT }) };
}
