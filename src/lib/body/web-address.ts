/** An address that is safe to link to: http or https. Anything else is shown as text only. */
export function webAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	return ['http:', 'https:'].includes(new URL(address).protocol) ? address : null;
}
