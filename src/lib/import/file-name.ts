/** A file's path in two parts: its name, and the folders it lies in, '' for none. */
export function fileName(path: string): { readonly base: string; readonly folder: string } {
	const at = path.lastIndexOf('/');
	return { base: path.slice(at + 1), folder: at === -1 ? '' : path.slice(0, at) };
}
