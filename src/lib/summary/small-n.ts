/** Below this many requests a percentage would claim too much: counts are stated instead. */
export const SMALL_N = 30;
