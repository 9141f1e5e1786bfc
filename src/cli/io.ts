/** What a command may touch of its surroundings; tests pass their own. */
export interface Io {
	/** Writes results; resolves once the receiver can take more. */
	stdout(text: string): void | Promise<void>;
	/** Writes progress and messages. */
	stderr(text: string): void;
	/** True when stderr is a terminal that can show a progress bar. */
	readonly isTerminal: boolean;
	/** Folder that relative paths start from. */
	readonly cwd: string;
}
