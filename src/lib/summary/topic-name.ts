import type { MeasureTopic } from '../../core/measure/measure';
import { m } from '../paraglide/messages';

const NAMES: Readonly<Record<MeasureTopic, () => string>> = {
	publication: m.view_topic_publication,
	readership: m.view_topic_readership,
	requests: m.view_topic_requests,
	outcomes: m.view_topic_outcomes,
	review: m.view_topic_review,
	documents: m.view_topic_documents,
	administration: m.view_topic_administration,
	place: m.view_topic_place
};

/** Name of a topic of measures. */
export function topicName(topic: MeasureTopic): string {
	return NAMES[topic]();
}
