/** Arguments for a Chromium that runs as any user and asks nobody for anything but the page. */
export const BROWSER_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A search field makes Chromium itself ask what forms look like.
	'--disable-features=AutofillServerCommunication'
];
