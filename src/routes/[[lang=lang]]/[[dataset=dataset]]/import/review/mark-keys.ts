import type { Attachment } from 'svelte/attachments';

const MARK = '[data-at]';
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const idOf = (mark: HTMLElement): string => mark.dataset['at']?.split(' ')[0] ?? '';

function markAt(target: EventTarget | null): HTMLElement | null {
	return target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
}

/**
 * Makes the marks of a document things to point at and to press: one stop of the Tab key, arrow keys move between them.
 * @param select told of the target of a mark that is pressed or has the focus
 * @param hover told of the target under the pointer, `null` where there is none
 */
export function markKeys(select: (id: string) => void, hover: (id: string | null) => void): Attachment<HTMLElement> {
	return (pane) => {
		const all = (): readonly HTMLElement[] => [...pane.querySelectorAll<HTMLElement>(MARK)];
		const onfocusin = (event: FocusEvent): void => {
			const mark = markAt(event.target);
			if (mark === null) return;
			for (const other of pane.querySelectorAll<HTMLElement>(`${MARK}[tabindex="0"]`)) other.tabIndex = -1;
			mark.tabIndex = 0;
			select(idOf(mark));
		};
		const onkeydown = (event: KeyboardEvent): void => {
			const step = STEPS[event.key];
			const mark = markAt(event.target);
			if (step === undefined || mark === null || event.ctrlKey || event.metaKey || event.altKey) return;
			const marks = all();
			event.preventDefault();
			marks[marks.indexOf(mark) + step]?.focus();
		};
		const onclick = (event: MouseEvent): void => markAt(event.target)?.focus({ preventScroll: true });
		// Only what moved by the hand: what scrolls along under a pointer at rest is not pointed at.
		const onpointermove = (event: PointerEvent): void => {
			const mark = event.pointerType === 'mouse' ? markAt(event.target) : null;
			hover(mark === null ? null : idOf(mark));
		};
		const onpointerleave = (): void => hover(null);
		const [first] = all();
		if (first) first.tabIndex = 0;
		pane.addEventListener('focusin', onfocusin);
		pane.addEventListener('keydown', onkeydown);
		pane.addEventListener('click', onclick);
		pane.addEventListener('pointermove', onpointermove);
		pane.addEventListener('pointerleave', onpointerleave);
		return () => {
			pane.removeEventListener('focusin', onfocusin);
			pane.removeEventListener('keydown', onkeydown);
			pane.removeEventListener('click', onclick);
			pane.removeEventListener('pointermove', onpointermove);
			pane.removeEventListener('pointerleave', onpointerleave);
		};
	};
}
