import { getFileNameLowLevel, type Entry } from 'yauzl';

const UTF8_FLAG = 0x800;
/** Extra field that holds a name in Unicode beside one in another encoding. */
const UNICODE_NAME = 0x7075;

/**
 * Path of an archive's member with `/` between its parts, in the encoding it was written in. Parts that lead out of the archive are left
 * away: the path is shown and never followed.
 */
export function memberName(entry: Entry, raw: Buffer): string {
	return decoded(entry, raw)
		.replace(/\p{Cc}/gu, '\ufffd')
		.split(/[/\\]+/)
		.filter((part) => !/^(?:|\.|\.\.|[A-Za-z]:)$/.test(part))
		.join('/');
}

/** Whether a member is a folder, by the end of its name. */
export function isFolder(raw: Buffer): boolean {
	return raw.length === 0 || raw.at(-1) === 0x2f || raw.at(-1) === 0x5c;
}

function decoded(entry: Entry, raw: Buffer): string {
	const says = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || entry.extraFields.some(({ id }) => id === UNICODE_NAME);
	if (says) return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(raw);
	} catch {
		// Windows in Chinese writes names in its own encoding and does not say so.
		return new TextDecoder('gb18030').decode(raw);
	}
}
