/** The last part of a file's name within the input. */
export function baseName({ name }: { readonly name: string }): string {
	return name.slice(name.lastIndexOf('/') + 1);
}
