import type { VerdictSubject } from '../../core/verdict/verdict';
import type { OpenFinding } from './open-finding';

/** What a verdict on a finding is kept by. */
export function verdictSubject({ body_id, year, fingerprint }: Pick<OpenFinding, 'body_id' | 'year' | 'fingerprint'>): VerdictSubject {
	return { body: body_id, year, fingerprint };
}
