import { SiblingPlaces } from '../../facts/sibling-places';
import type { Decision, OwnFile } from './own-file';

/** Regions that a body's name may mean; none where that is no question, or was answered. */
function openCandidates({ outcome, decision }: OwnFile): readonly string[] {
	const question = outcome.state === 'choice' ? outcome.questions.find(({ kind }) => kind === 'body') : undefined;
	return question?.kind === 'body' && decision.region === null && !decision.keepName ? question.candidates : [];
}

/** Decisions that the other reports of a folder allow for those whose body has namesakes, by id of the file. */
export function concludeFromSiblings(files: readonly OwnFile[]): ReadonlyMap<number, { readonly decision: Decision }> {
	const open = files.filter((file) => openCandidates(file).length > 0);
	if (open.length === 0) return new Map();
	const places = new SiblingPlaces();
	for (const { name, outcome, skipped } of files) if (outcome.state === 'read' && !skipped) places.add(name, outcome.summary.body);
	return new Map(
		open.flatMap((file) => {
			const chosen = places.choose(file.name, openCandidates(file));
			return chosen === null ? [] : [[file.id, { decision: { ...file.decision, region: chosen.region, bySiblings: true } }] as const];
		})
	);
}
