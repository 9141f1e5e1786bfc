/** What was last said to those who cannot see it happen; the page's live region reads it out. */
class Announcer {
	#said = $state('');

	get said(): string {
		return this.#said;
	}

	/** Says a sentence. The same sentence twice is said twice: a space nobody hears makes it new. */
	say(sentence: string): void {
		this.#said = this.#said === sentence ? `${sentence}\u00a0` : sentence;
	}
}

export const announcer = new Announcer();
