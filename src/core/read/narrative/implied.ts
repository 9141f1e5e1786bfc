import type { NarrativeFigure } from '../../model/figure';
import { OTHER_ACCOUNTS } from './channels';

/**
 * Adds what a headline says besides: a count of no requests is the statement that there were none, and the figure of the one account
 * counted besides WeChat and Weibo is that for new media where the text has none for several together; its `scope` names the account.
 * Nothing is added up.
 */
export function withImplied(narrative: readonly NarrativeFigure[]): readonly NarrativeFigure[] {
	const has = (metric: string): boolean => narrative.some((figure) => figure.metric === metric);
	const [account, ...more] = narrative.filter(({ metric, headline }) => headline && OTHER_ACCOUNTS.has(metric));
	const alone = more.length === 0 && !has('new_media_items') ? account : undefined;
	const none = has('no_requests_statement')
		? undefined
		: narrative.find(({ metric, headline, value }) => headline && metric === 'requests_received' && value === 0);
	if (alone === undefined && none === undefined) return narrative;
	return narrative.flatMap((figure) => {
		if (figure === alone) return [figure, { ...figure, metric: 'new_media_items', scope: figure.metric }];
		return figure === none ? [figure, { ...figure, metric: 'no_requests_statement' }] : [figure];
	});
}
