import { pathToFileURL } from 'node:url';
import { compile } from '@inlang/paraglide-js';

/**
 * How words become functions; builds of sites take the same.
 * @type {Readonly<Pick<import('@inlang/paraglide-js').CompilerOptions, 'project' | 'outdir' | 'strategy' | 'isServer' | 'emitReadme'>>}
 */
export const MESSAGES = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	strategy: ['baseLocale'],
	isServer: 'import.meta.env.SSR',
	emitReadme: false
};

/**
 * Writes `src/lib/paraglide` anew.
 * @param {'message-modules' | 'locale-modules'} outputStructure one module a message, of which a site takes what a page needs, or one a language, which is quicker to check
 */
export async function writeMessages(outputStructure) {
	await compile({ ...MESSAGES, outputStructure });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await writeMessages('message-modules');
	// What the library leaves behind, timers of half a minute, is nothing to wait for.
	process.exit();
}
