import { benchBrowser } from './bench/browser.mjs';
import { benchChecks } from './bench/checks.mjs';
import { benchImport } from './bench/import.mjs';
import { benchNativeQueries } from './bench/native-queries.mjs';
import { benchReading, benchText } from './bench/reading.mjs';
import { benchSimilarity } from './bench/similarity.mjs';
import { buildWithProgress } from './build-with-progress.mjs';
import { STEPS } from './steps.mjs';

if (!(await buildWithProgress(STEPS))) process.exit(1);
await benchReading();
await benchText();
await benchChecks();
await benchSimilarity();
await benchNativeQueries();
const verdicts = [await benchImport(), await benchBrowser()];
if (verdicts.includes(false)) {
	console.error('\n超出限度 Over a limit');
	process.exitCode = 1;
}
