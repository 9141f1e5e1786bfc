import type { DataSetRow } from '$lib/queries/data-set';
import type { ScopeOptions } from '$lib/queries/load-scope-options';

declare global {
	namespace App {
		interface PageData {
			/** The data set in use; absent outside one. */
			dataset?: DataSetRow;
			/** What there is to choose from on pages that a scope narrows; null on the others. */
			scope?: ScopeOptions | null;
			/** Pictures, orders and families of rules that the page has to choose from; what is not given is not checked. */
			choices?: { readonly shows?: readonly string[]; readonly sorts?: readonly string[]; readonly families?: readonly string[] };
		}
	}
}
