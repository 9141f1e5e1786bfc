import { lstatSync, symlinkSync } from 'node:fs';

/** npm links the commands of dependencies, not the checkout's own; with this link `npx gongkai` finds it without a copy elsewhere. */
const LINK = 'node_modules/.bin/gongkai';

if (process.platform !== 'win32' && lstatSync(LINK, { throwIfNoEntry: false }) === undefined) {
	symlinkSync('../../bin/gongkai.mjs', LINK);
}
