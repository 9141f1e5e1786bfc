/** A name without the names of places it begins with, in whatever order they stand; never empty unless all of it is places. */
export function stripPlaces(name: string, places: readonly (string | null)[]): string {
	const prefix = places.find((place) => place !== null && place !== '' && name.startsWith(place));
	return prefix === undefined || prefix === null ? name : stripPlaces(name.slice(prefix.length), places);
}
