import type { Column, SqlType } from '../schema';

/** A column that always has a value. */
export const col = (name: string, type: SqlType, zh: string, en: string, nullable = false): Column => ({ name, type, nullable, zh, en });
/** A column that may be null. */
export const opt = (name: string, type: SqlType, zh: string, en: string): Column => col(name, type, zh, en, true);

export const REPORT_ID = col('report_id', 'VARCHAR', '年报编号：单位编号@年度.v版本', 'report: body id@year.vVersion');
