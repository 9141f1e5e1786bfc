export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'gongkai-theme';

function stored(): Theme {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'light' || value === 'dark' ? value : 'system';
	} catch {
		// Storage can be forbidden; then every visit starts with the system's choice.
		return 'system';
	}
}

function apply(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}

/** Light, dark, or what the system says; kept in this browser. The script in `app.html` applies it before the first paint. */
class ThemeChoice {
	#theme = $state<Theme>('system');

	get theme(): Theme {
		return this.#theme;
	}

	/** Takes up what was kept, and prints on white whatever the screen shows. Called once, in the browser. */
	start(): void {
		this.#theme = stored();
		addEventListener('beforeprint', () => apply('light'));
		addEventListener('afterprint', () => apply(this.#theme));
	}

	choose(theme: Theme): void {
		this.#theme = theme;
		apply(theme);
		try {
			if (theme === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, theme);
		} catch {
			// It still holds for this visit.
		}
	}
}

export const themeChoice = new ThemeChoice();
