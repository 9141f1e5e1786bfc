import { spawnSync } from 'node:child_process';
import { buildWithProgress } from './build-with-progress.mjs';
import { STEPS, SUB_PATH_STEP } from './steps.mjs';

if (!(await buildWithProgress([...STEPS, SUB_PATH_STEP]))) process.exit(1);
const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
	stdio: 'inherit',
	env: { ...process.env, ALL_BROWSER_TESTS: '1' }
});
process.exit(status ?? 1);
