import { element } from './element.ts';

export interface Completion {
  /** True where the key was for the list. */
  take(event: KeyboardEvent): boolean;
  close(): void;
}

/**
 * The list of commands above the line, as a combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The server
 * drew every choice; those that the typed words may still become are shown.
 */
export function createCompletion(line: HTMLInputElement): Completion {
  const list = element('completion', HTMLDivElement);
  const choices = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  let shown: HTMLElement[] = [];
  let active = -1;

  const mark = (index: number) => {
    active = index;
    for (const [each, choice] of shown.entries()) choice.setAttribute('aria-selected', String(each === active));
    const chosen = shown[active];
    if (chosen === undefined) line.removeAttribute('aria-activedescendant');
    else {
      line.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  };
  const draw = (fitting: HTMLElement[]) => {
    shown = fitting;
    for (const choice of choices) choice.hidden = !shown.includes(choice);
    list.hidden = shown.length === 0;
    line.setAttribute('aria-expanded', String(shown.length > 0));
    mark(-1);
  };
  const close = () => draw([]);
  const accept = (choice: HTMLElement) => {
    line.value = choice.dataset.complete ?? '';
    line.setSelectionRange(line.value.length, line.value.length);
    close();
    line.focus();
  };

  line.addEventListener('input', () =>
    draw(choices.filter((choice) => fits(line.value, choice.dataset.complete ?? ''))),
  );
  line.addEventListener('blur', close);
  // Before the line loses its focus, which would close the list under the pointer.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const choice = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (choice !== null) accept(choice);
  });

  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Tab: () => acceptAt(active < 0 ? 0 : active),
    Enter: () => active >= 0 && acceptAt(active),
    Escape: () => {
      close();
      return true;
    },
  };
  const move = (step: number) => {
    mark((active + step + shown.length + (active < 0 && step < 0 ? 1 : 0)) % shown.length);
    return true;
  };
  const acceptAt = (index: number) => {
    const choice = shown[index];
    if (choice !== undefined) accept(choice);
    return choice !== undefined;
  };

  return {
    close,
    take(event) {
      if (shown.length === 0 || event.shiftKey) return false;
      const taken = keys[event.key]?.() ?? false;
      if (taken) event.preventDefault();
      return taken;
    },
  };
}

/** A line may become a command while one is the other's beginning; a complete one is no longer offered. */
function fits(typed: string, command: string): boolean {
  const line = typed.toLowerCase().replace(/^\s+/, '').replace(/\s+/g, ' ');
  return line.startsWith('/') && command.startsWith(line) && command !== line;
}
