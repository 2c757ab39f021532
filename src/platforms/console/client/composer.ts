import { createCompletion } from './completion.ts';
import { element } from './element.ts';

export interface Composer {
  send(line: string): void;
}

const RECALLED = 50;

/** The line one types in: sends, recalls what was sent, completes commands. `say` tells whether it was taken. */
export function createComposer(say: (line: string) => Promise<boolean>): Composer {
  const form = element('composer', HTMLFormElement);
  const line = element('line', HTMLInputElement);
  const completion = createCompletion(line);
  const sent = recall();
  let at = sent.length;
  let draft = '';

  const put = (text: string) => {
    line.value = text;
    line.setSelectionRange(text.length, text.length);
    completion.close();
  };
  const send = (text: string) => {
    if (text.trim() === '') return;
    if (sent.at(-1) !== text) sent.push(text);
    sent.splice(0, sent.length - RECALLED);
    at = sent.length;
    keep(sent);
    put('');
    line.focus();
    void say(text);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(line.value);
  });
  line.addEventListener('keydown', (event) => {
    if (event.isComposing || completion.take(event)) return;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    const next = Math.min(Math.max(at + step, 0), sent.length);
    if (next === at) return;
    event.preventDefault();
    if (at === sent.length) draft = line.value;
    at = next;
    put(sent[at] ?? draft);
  });
  return { send };
}

const KEY = 'pullquote.sent';

/** Storage may be denied; then a page recalls only its own lines. */
function recall(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function keep(sent: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(sent));
  } catch {
    // As in recall: nothing to do.
  }
}
