import type { Locator } from '../../model/locator';
import type { LeftOut, Role } from './verdict';
import type { MaskedKind } from './mask-text';

/** Why a number of the text is, or is not, the report's own figure of a metric. */
export type Why = 'headline' | 'not_chosen' | Exclude<Role, 'own'> | LeftOut | MaskedKind;

/** One number of the text and what became of it. */
export interface TraceLine {
	/** Place of the quotation. */
	readonly at: Locator;
	readonly quote: string;
	/** `null` where the number is masked in the document, or is none: a date, a share. */
	readonly value: number | null;
	/** `null` for what is a figure of nothing. */
	readonly metric: string | null;
	readonly why: Why;
}
