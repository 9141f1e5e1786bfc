import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';

/** The container of Office documents of 1997, which a locked one of today lies in too. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that a locked document lies in, in the container's letters of two bytes. */
const STREAM = 'EncryptedPackage'.replace(/./g, '$&\0');

/** Office documents that a password locks. */
export const locked: DocumentFormat = {
	matches: (bytes) => CONTAINER.every((byte, index) => bytes[index] === byte) && new TextDecoder('latin1').decode(bytes).includes(STREAM),
	read(_bytes, name) {
		throw new DocumentError(
			'password_protected',
			`${name}：文件有密码，请去掉密码后再试。 The file is protected by a password; save it without one.`
		);
	}
};
