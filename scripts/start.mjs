import { buildWithProgress } from './build-with-progress.mjs';
import { serveBuild } from './serve-build.mjs';
import { STEPS } from './steps.mjs';

const INTERRUPTED = 130;
const stop = () => process.exit(INTERRUPTED);

process.once('SIGINT', stop).once('SIGTERM', stop);
if (await buildWithProgress(STEPS)) {
	process.off('SIGINT', stop).off('SIGTERM', stop);
	await serveBuild();
} else {
	process.exitCode = 1;
}
