/** Character maps that Chinese fonts name, each loaded when a file names it. */
const MAPS = import.meta.glob<string>(
	['/node_modules/pdfjs-dist/cmaps/{Adobe-GB1,Adobe-CNS1,CNS,GB,Uni}*.bcmap', '!**/Uni{JIS,KS}*', '!**/*UTF{8,32}*'],
	{ query: '?url&inline', import: 'default' }
);

/** Bytes of a character map by its file name; `null` for one that no Chinese font uses. */
export async function cmapBytes(filename: string): Promise<Uint8Array | null> {
	const load = MAPS[`/node_modules/pdfjs-dist/cmaps/${filename}`];
	if (load === undefined) return null;
	const address = await load();
	return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}
