/** Column of a measure in `report_measures`, quoted. Throws for what is no measure id: it becomes SQL text. */
export function measureColumn(measureId: string): string {
	if (!/^[a-z][a-z0-9_]*$/.test(measureId)) throw new RangeError(`not a measure id: ${measureId}`);
	return `"${measureId}"`;
}
