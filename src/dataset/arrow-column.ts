import { Bool, DateDay, Float64, Int32, makeData, Utf8 } from 'apache-arrow';
import type { Data } from 'apache-arrow';
import type { PlainValue } from './database';
import { epochDay } from './epoch-day';
import type { SqlType } from './table-definition';

type Values = readonly PlainValue[];
type Nulls = Readonly<{ length: number; nullCount: number; nullBitmap: Uint8Array }>;

/** Bits of the values that fulfil a condition, lowest first. */
function bitmap(values: Values, condition: (value: PlainValue) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(values.length / 8));
	values.forEach((value, index) => {
		const byte = index >> 3;
		if (condition(value)) bits[byte] = (bits[byte] ?? 0) | (1 << (index & 7));
	});
	return bits;
}

/** Text as Arrow has it: all of it in one run of bytes, and where each value begins and ends. */
function texts(values: Values, nulls: Nulls): Data {
	const characters = values.reduce<number>((sum, value) => sum + (value === null ? 0 : String(value).length), 0);
	// A character of UTF-16 takes at most three bytes of UTF-8.
	const bytes = new Uint8Array(characters * 3);
	const valueOffsets = new Int32Array(values.length + 1);
	const encoder = new TextEncoder();
	let end = 0;
	values.forEach((value, index) => {
		if (value !== null) end += encoder.encodeInto(String(value), bytes.subarray(end)).written;
		valueOffsets[index + 1] = end;
	});
	return makeData({ type: new Utf8(), ...nulls, valueOffsets, data: bytes.subarray(0, end) });
}

const COLUMNS: Readonly<Record<SqlType, (values: Values, nulls: Nulls) => Data>> = {
	VARCHAR: texts,
	INTEGER: (values, nulls) => makeData({ type: new Int32(), ...nulls, data: Int32Array.from(values, Number) }),
	DOUBLE: (values, nulls) => makeData({ type: new Float64(), ...nulls, data: Float64Array.from(values, Number) }),
	BOOLEAN: (values, nulls) => makeData({ type: new Bool(), ...nulls, data: bitmap(values, (value) => value === true) }),
	DATE: (values, nulls) => {
		const data = Int32Array.from(values, (value) => (value === null ? 0 : epochDay(String(value))));
		return makeData({ type: new DateDay(), ...nulls, data });
	}
};

/**
 * A column of a table as Arrow holds it. Arrow's own builders compile code at run time, which the site's security policy forbids.
 * Throws `RangeError` on a date that is none.
 */
export function arrowColumn(type: SqlType, values: Values): Data {
	const nullCount = values.reduce<number>((count, value) => count + (value === null ? 1 : 0), 0);
	return COLUMNS[type](values, { length: values.length, nullCount, nullBitmap: bitmap(values, (value) => value !== null) });
}
