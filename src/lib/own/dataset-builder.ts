import type { BuildingAnswer, BuildingRequest } from '../workers/import-messages';
import BuildingWorkerScript from '../workers/building-worker?worker';
import type { BuildOwn } from './import-session';
import { StoreError } from './store-error';

/** Makes the own data set in a worker of its own, which ends with it. A later call ends an earlier one. */
export function datasetBuilder(request: BuildingRequest): BuildOwn {
	let end: () => void = () => undefined;
	return (onProgress) => {
		end();
		return new Promise((settle, fail) => {
			const worker = new BuildingWorkerScript();
			const finish = (work: () => void): void => {
				worker.terminate();
				work();
			};
			end = () => finish(() => settle(null));
			worker.onmessage = ({ data }: MessageEvent<BuildingAnswer>) => {
				if (data.kind === 'progress') onProgress(data.done, data.of);
				else if (data.kind === 'failed') finish(() => fail(new StoreError(data.code, data.message)));
				else finish(() => settle(data));
			};
			worker.onerror = (event) => finish(() => fail(new StoreError('failed', event.message || 'the data set could not be made')));
			worker.postMessage(request);
		});
	};
}
