import { isContainerWith } from './container-streams';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';

/** Office documents of today that a password locks: they lie in a container of 1997. */
export const locked: DocumentFormat = {
	matches: (bytes) => isContainerWith(bytes, 'EncryptedPackage'),
	read(_bytes, name) {
		throw new DocumentError(
			'password_protected',
			`${name}：文件有密码，请去掉密码后再试。 The file is protected by a password; save it without one.`
		);
	}
};
