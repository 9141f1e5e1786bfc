/** A name in the encoding that an archive does not tell: UTF-8 where it is that, else that of Windows in Chinese. */
export function unsaidEncoding(raw: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(raw);
	} catch {
		return new TextDecoder('gb18030').decode(raw);
	}
}

/**
 * Path of an archive's member with `/` between its parts. Parts that lead out of the archive are left away: the path is shown and never
 * followed.
 */
export function memberPath(name: string): string {
	return name
		.replace(/\p{Cc}/gu, '\ufffd')
		.split(/[/\\]+/)
		.filter((part) => !/^(?:|\.|\.\.|[A-Za-z]:)$/.test(part))
		.join('/');
}
