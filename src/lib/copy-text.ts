/** Puts text on the clipboard. Resolves to false where the browser does not allow it, and then nothing was copied. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Without https there is no clipboard object; the old command still works after a click.
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const legacy: { execCommand(command: 'copy'): boolean } = document;
	const focused = document.activeElement;
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.className = 'vh';
	(focused?.closest('dialog') ?? document.body).append(area);
	area.select();
	const copied = legacy.execCommand('copy');
	area.remove();
	if (focused instanceof HTMLElement) focused.focus();
	return copied;
}
