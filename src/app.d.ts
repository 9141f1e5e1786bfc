import type { DataSetRow } from '$lib/queries/data-set';
import type { ScopeOptions } from '$lib/queries/load-scope-options';

declare global {
	namespace App {
		interface PageData {
			/** The shipped data set in use; null for own reports, absent outside one. */
			dataset?: DataSetRow | null;
			/** Whether a scope narrows the page. */
			scoped?: boolean;
			/** What there is to choose from on such pages; null on the others, and for own reports. */
			scope?: ScopeOptions | null;
			/** Pictures, orders and families of rules that the page has to choose from; what is not given is not checked. */
			choices?: { readonly shows?: readonly string[]; readonly sorts?: readonly string[]; readonly families?: readonly string[] };
		}
	}
}
