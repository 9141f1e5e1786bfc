/** Traditional characters and their simplified forms: pairs parted by a space, entries by a bar. */
declare module 'opencc-js/dict/TSCharacters' {
	const dictionary: string;
	export default dictionary;
}
