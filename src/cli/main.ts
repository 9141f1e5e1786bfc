import type { Io } from './io';

type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Commands by name, each loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
	read: () => import('./read'),
	check: () => import('./check'),
	build: () => import('./build'),
	generate: () => import('./generate')
};

const USAGE = `用法 Usage: gongkai <command> …

  gongkai read PATH… [--format jsonl|table | --explain]
      读取文档（文件、文件夹或 zip），每份一行 JSON。 Reads documents (files, folders, zip), one JSON object a line.
      --explain 说明正文里每个数字读成什么、为什么。 says what each number of the text was taken for, and why.

  gongkai check PATH… [--format jsonl|table|csv] [--fail-on error|warning|info] [--all] [--roster FILE] [--due MM-DD] [--verdicts FILE]
      读取并核对：表内、跨年、正文与表格、雷同、期限。 Reads and checks: sums, years, text against tables, copies, deadlines.
      --fail-on 有未排除的问题时以 1 退出。 exits with 1 when such a finding is open.

  gongkai build PATH… --out DIR
      文档与 CSV 表 → 数据集。 Documents and CSV tables to a data set.

  gongkai generate --out DIR [--townships N] [--years A-B] [--seed S] [--formats …] [--mistakes N] [--figures-only]
      生成示例市的文档及其标准答案。 Writes the demo city's documents and their known truth.
      --mistakes 有差错的年报占百分之几，0 为没有。 percent of reports with mistakes in them, 0 for none.

退出码 Exit code: 0 全部完成 all done · 1 部分文件未能读取 some files could not be read · 2 用法有误 wrong usage
`;

/**
 * Runs one command line.
 * @returns the exit code: 0 everything done, 1 some documents could not be read, 2 wrong usage.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const [name, ...args] = argv;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		if (name === undefined) io.stderr(USAGE);
		else await io.stdout(USAGE);
		return name === undefined ? 2 : 0;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load === undefined) {
		io.stderr(`gongkai: 没有“${name}”这个命令。 There is no command "${name}".\n\n${USAGE}`);
		return 2;
	}
	const command = await load();
	return command.run(args, io);
}

/** Runs the command line of this process and sets its exit code. */
export async function runFromProcess(): Promise<void> {
	process.exitCode = await main(process.argv.slice(2), {
		stdout: (text) => {
			if (process.stdout.write(text)) return;
			return new Promise((resolve) => process.stdout.once('drain', resolve));
		},
		stderr: (text) => void process.stderr.write(text),
		isTerminal: process.stderr.isTTY === true,
		cwd: process.cwd()
	});
}
