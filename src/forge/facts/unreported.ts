/** Percent of reports that never appear. */
export const UNREPORTED = 5;
