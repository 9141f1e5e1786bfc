import { BODY_TYPES, type BodyType } from '../../core/model/report';
import { m } from '../paraglide/messages';

const NAMES: Readonly<Record<BodyType, () => string>> = {
	government: m.body_type_government,
	street: m.body_type_street,
	department: m.body_type_department,
	other: m.body_type_other
};

/** A body type in words; a type that is not known is shown as it is. */
export function bodyTypeName(type: string): string {
	const known = BODY_TYPES.find((one) => one === type);
	return known ? NAMES[known]() : type;
}
