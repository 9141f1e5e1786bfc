import { existsSync } from 'node:fs';
import { serveBuild } from './serve-build.mjs';

if (existsSync('build/site/index.html') && existsSync('build/cli/serve-site.js')) {
	await serveBuild();
} else {
	console.error('还没有建好的网站，请先运行 npm start。 There is no built site yet: run npm start first.');
	process.exitCode = 1;
}
