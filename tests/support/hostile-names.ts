/** Names as nobody should have them, that no page may run, break or be broken by. */
export const HOSTILE_NAMES: readonly string[] = [
	`<img src=x onerror="window.broken='image'">`,
	`"><script>window.broken='script'</script>`,
	`O'Brien "quoted" & <b>bold</b> 镇`,
	'🏮灯笼镇🐉👨‍👩‍👧',
	'\u202Eمرحبا\u202C שלום镇',
	'长'.repeat(300),
	'W'.repeat(300),
	'=HYPERLINK("http://localhost/","x")',
	'+1+1',
	'-2+3',
	'@SUM(A1:A9)',
	'\t=1+1',
	'{value|rich} {b} ${x} %s %% $& \\u0041 \\',
	'__proto__',
	'constructor',
	'换行\n第二行, 逗号;分号'
];

/** Set on the window by names that were run. */
export const BROKEN = 'broken';
