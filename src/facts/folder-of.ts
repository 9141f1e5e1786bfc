/** The folder a file lies in, `.` where its name has none; names have `/` between their parts. */
export function folderOf(name: string): string {
	const end = name.lastIndexOf('/');
	return end < 0 ? '.' : name.slice(0, end);
}
