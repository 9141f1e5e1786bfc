/** Size of the engine's module, unpacked: what a server sends is compressed, and its length says nothing about it. */
export const MODULE_BYTES = 34_242_586;
