const CONTENT_TYPES: readonly (readonly [ending: string, type: string])[] = [
	['.duckdb', 'application/octet-stream'],
	['.parquet', 'application/vnd.apache.parquet'],
	['.csv', 'text/csv;charset=utf-8'],
	['.txt', 'text/plain;charset=utf-8'],
	['.html', 'text/html;charset=utf-8']
];

/** Headers every response of the site carries, whatever it answers. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/** Headers of one file: how long it may be kept, its type where the usual table does not know it, and that ranges are served. */
export function fileHeaders(address: string): Readonly<Record<string, string>> {
	const type = CONTENT_TYPES.find(([ending]) => address.endsWith(ending))?.[1];
	return {
		'Cache-Control': address.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Accept-Ranges': 'bytes',
		...(type === undefined ? {} : { 'Content-Type': type })
	};
}
