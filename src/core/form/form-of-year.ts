import type { FormId } from '../model/report';
import { FORMS } from './form';

/** The generation of the form that reports of a year follow; years before the first form follow the first. */
export function formOfYear(year: number): FormId {
	const form = FORMS.filter(({ report_years }) => report_years.from <= year).at(-1) ?? FORMS[0];
	if (form === undefined) throw new RangeError('no form');
	return form.form_id;
}
