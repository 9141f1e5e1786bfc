import type { BuildingAnswer, BuildingRequest } from './import-messages';

self.addEventListener('message', ({ data }: MessageEvent<BuildingRequest>) => {
	const answer: BuildingAnswer = { kind: 'failed', code: 'failed', message: data.register };
	self.postMessage(answer);
});
