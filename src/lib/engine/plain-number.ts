import { EngineError } from './engine-error';

/** A whole number of any width as a plain number. Throws `query_failed` rather than lose a digit. */
export function plainNumber(value: bigint, column: string): number {
	const plain = Number(value);
	if (Number.isSafeInteger(plain)) return plain;
	throw new EngineError('query_failed', `column "${column}" holds ${value}, which no plain number can: cast it in the statement`);
}
