import type { RuleFamily } from '../../core/check/rules';
import type { VerdictKind } from '../../core/verdict/verdict';
import type { VerdictMap } from '../../core/verdict/verdict-map';
import type { ChecksAsked } from '../queries/check-tables';
import { FINDING_SORTS, type FindingsParams } from '../queries/findings-of-scope';
import { findingsParams } from '../queries/load-checks';
import { scopeOfView } from './scope-of-view';
import type { ViewState } from './view-state';

/** Keys of the findings that were decided in one way, as queries take them: in order, parted by spaces. */
function keysOf(verdicts: VerdictMap, kind: VerdictKind): string {
	return [...verdicts.values()]
		.flatMap(({ body, year, fingerprint, verdict }) => (verdict === kind ? [`${body}.${year}.${fingerprint}`] : []))
		.sort()
		.join(' ');
}

/** What the page on checks is asked for. */
export function checksAsked(state: ViewState, verdicts: VerdictMap): ChecksAsked {
	return {
		scope: scopeOfView(state),
		bodies: state.only ? state.picks : [],
		due: state.due,
		dismissed: keysOf(verdicts, 'dismissed')
	};
}

/** The body and year that an address names: `990101001.2023`. */
function cellOf(text: string | null): FindingsParams['first'] {
	const [body, year] = text?.split('.') ?? [];
	return body === undefined || year === undefined ? null : { body, year: Number(year) };
}

/**
 * Which findings the page lists. The report chosen stands first, or else that of the finding that a link opens.
 * @param linked the finding that was open when the page was
 */
export function findingsAsked(asked: ChecksAsked, state: ViewState, verdicts: VerdictMap, linked: string | null): FindingsParams {
	const { severity, family, verdict, find } = state;
	return findingsParams(asked, {
		filter: {
			class: severity,
			// The page's own choices: the address is checked against them.
			family: family as RuleFamily | null,
			verdict,
			confirmed: verdict === null ? '' : keysOf(verdicts, 'confirmed'),
			find
		},
		sort: FINDING_SORTS.find((sort) => sort === state.sort) ?? 'severity',
		first: cellOf(state.cell ?? linked)
	});
}
