#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../build/cli/main.js', import.meta.url);
if (existsSync(main)) {
	const { runFromProcess } = await import(main.href);
	await runFromProcess();
} else {
	process.stderr.write(
		'gongkai: 命令尚未构建，请先运行 npm ci（或 npm run prepare）。 The command is not built yet: run npm ci (or npm run prepare) first.\n'
	);
	process.exitCode = 2;
}
