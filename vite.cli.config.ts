import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vite';

const SERVER = 'src/server';

const serverEntries = existsSync(SERVER) ? readdirSync(SERVER).filter((name) => name.endsWith('.ts')) : [];

/** The command line and the small server as plain Node modules in build/cli; packages stay outside. */
export default defineConfig({
	publicDir: false,
	build: {
		ssr: true,
		outDir: 'build/cli',
		target: 'node20',
		minify: false,
		rolldownOptions: {
			// Beside each other, so that the command line finds the code for its threads.
			output: { chunkFileNames: '[name]-[hash].js' },
			input: {
				main: 'src/cli/main.ts',
				'read-worker': 'src/cli/read-worker.ts',
				...Object.fromEntries(serverEntries.map((name) => [basename(name, '.ts'), `${SERVER}/${name}`]))
			}
		}
	}
});
