const KEY = 'gongkai-patterns';
/** Where patterns are drawn whatever was chosen; patterns.css says the same. */
const ALWAYS = '(prefers-contrast: more), (forced-colors: active)';

function stored(): boolean {
	try {
		return localStorage.getItem(KEY) === 'on';
	} catch {
		// Storage can be forbidden; then every visit starts without patterns.
		return false;
	}
}

function apply(chosen: boolean): void {
	if (chosen) document.documentElement.dataset.patterns = 'on';
	else delete document.documentElement.dataset.patterns;
}

/** Patterns in addition to the colours of outcomes; kept in this browser. The script in `app.html` applies it before the first paint. */
class PatternChoice {
	#chosen = $state(false);
	#always = $state(false);

	get chosen(): boolean {
		return this.#chosen;
	}

	/** Whether they are drawn: chosen, or asked for by the system. */
	get drawn(): boolean {
		return this.#chosen || this.#always;
	}

	/** Takes up what was kept and what the system asks for. Called once, in the browser. */
	start(): void {
		this.#chosen = stored();
		const always = matchMedia(ALWAYS);
		this.#always = always.matches;
		always.addEventListener('change', ({ matches }) => (this.#always = matches));
	}

	choose(chosen: boolean): void {
		this.#chosen = chosen;
		apply(chosen);
		try {
			if (chosen) localStorage.setItem(KEY, 'on');
			else localStorage.removeItem(KEY);
		} catch {
			// It still holds for this visit.
		}
	}
}

export const patternChoice = new PatternChoice();
