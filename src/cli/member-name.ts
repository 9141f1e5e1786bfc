import { getFileNameLowLevel, type Entry } from 'yauzl';
import { memberPath, unsaidEncoding } from '../facts/member-path';

const UTF8_FLAG = 0x800;
/** Extra field that holds a name in Unicode beside one in another encoding. */
const UNICODE_NAME = 0x7075;

/** Path of an archive's member, in the encoding it was written in. */
export function memberName(entry: Entry, raw: Buffer): string {
	return memberPath(decoded(entry, raw));
}

/** Whether a member is a folder, by the end of its name. */
export function isFolder(raw: Buffer): boolean {
	return raw.length === 0 || raw.at(-1) === 0x2f || raw.at(-1) === 0x5c;
}

function decoded(entry: Entry, raw: Buffer): string {
	const says = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || entry.extraFields.some(({ id }) => id === UNICODE_NAME);
	return says ? getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true) : unsaidEncoding(raw);
}
