/** An ISO date as reports sign with it: `2024年1月20日`. */
export function chineseDate(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}
