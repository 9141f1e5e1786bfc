/** Ids of the bodies or regions that get a page: all, or those the environment names where the tests build a site of one page of each kind. */
export function idsOfSite(ids: readonly string[]): readonly string[] {
	const some = process.env['SITE_IDS']?.split(',');
	return some === undefined ? ids : ids.filter((id) => some.includes(id));
}
