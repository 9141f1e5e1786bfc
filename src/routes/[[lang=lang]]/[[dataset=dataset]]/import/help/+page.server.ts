import { everyPlace } from '$lib/place-entries';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = everyPlace;
