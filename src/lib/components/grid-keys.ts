import type { Attachment } from 'svelte/attachments';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** What can be pressed in a cell: a link, or a figure that opens something here. */
const STOPS = 'td a, td button[data-fig]';

const linksOf = (row: HTMLTableRowElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(STOPS)];

function neighbour(rows: readonly HTMLElement[][], from: Element, key: string): HTMLElement | undefined {
	const y = rows.findIndex((row) => row.some((link) => link === from));
	const x = rows[y]?.findIndex((link) => link === from) ?? -1;
	if (key === 'Home') return rows[y]?.[0];
	if (key === 'End') return rows[y]?.at(-1);
	const [down, right] = STEPS[key] ?? [0, 0];
	return rows[y + down]?.[x + right];
}

/**
 * Arrow keys, Home and End move between the links in a table's cells, and the table takes one stop of the Tab key.
 * Without script every link is a stop of its own.
 */
export const gridKeys: Attachment<HTMLTableElement> = (table) => {
	const rows = (): HTMLElement[][] => [...table.rows].map(linksOf).filter((links) => links.length > 0);
	const makeStop = (stop: HTMLElement | undefined): void => {
		for (const link of rows().flat()) link.tabIndex = link === stop ? 0 : -1;
	};
	const onkeydown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
		const next = neighbour(rows(), event.target, event.key);
		if (!next || next === event.target) return;
		event.preventDefault();
		next.focus();
	};
	const onfocusin = (event: FocusEvent): void => {
		if (event.target instanceof HTMLElement && event.target.matches(STOPS)) makeStop(event.target);
	};
	makeStop(
		rows()
			.flat()
			.find((link) => link.ariaCurrent === 'true') ?? rows()[0]?.[0]
	);
	table.addEventListener('keydown', onkeydown);
	table.addEventListener('focusin', onfocusin);
	return () => {
		table.removeEventListener('keydown', onkeydown);
		table.removeEventListener('focusin', onfocusin);
	};
};
