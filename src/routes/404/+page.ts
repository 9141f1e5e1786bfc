/** One file for every address that has no page, at whatever depth: no scripts, both languages. */
export const csr = false;
export const trailingSlash = 'never';
