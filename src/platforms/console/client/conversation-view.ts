import { element } from './element.ts';
import type { ConsoleEvent } from './event.ts';
import { tellMoment } from './moment.ts';
import type { Waiting } from './server.ts';

/** What the reader may do in the log. */
export interface Deeds {
  press(id: string, press: string): Promise<boolean>;
  dismiss(id: string): Promise<boolean>;
  say(line: string): void;
}

export interface ConversationView extends Waiting {
  show(event: ConsoleEvent, channel: string): void;
  follow(deeds: Deeds): void;
}

/** As many as the server keeps. */
const ENTRIES = 200;

/** How often relative dates ("3 hours ago") are told anew, ms. */
const RETELL = 60_000;

/** The log: entries as they come, change and go, each spoken once. */
export function createConversationView(): ConversationView {
  const log = element('log', HTMLDivElement);
  const entries = element('entries', HTMLOListElement);
  const typing = element('typing', HTMLParagraphElement);
  const spoken = element('spoken', HTMLParagraphElement);
  let waiting = 0;
  let trouble: HTMLElement | null = null;

  tellMoments(entries);
  toBottom(log);
  setInterval(() => tellMoments(entries), RETELL);
  // A picture that can't be had leaves no hole. Load events don't bubble, but they can be captured.
  log.addEventListener('error', (event) => event.target instanceof HTMLImageElement && event.target.remove(), true);

  return {
    show(event, channel) {
      if (!('channel' in event) || event.channel !== channel) return;
      const old = document.getElementById(`entry-${event.id}`);
      if (event.type === 'gone') return old?.remove();
      if (old !== null && Number(old.dataset.revision) >= event.revision) return;
      const near = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
      const entry = fromHtml(event.html);
      if (entry === null) return;
      tellMoments(entry);
      if (old !== null) replaceKeepingFocus(old, entry);
      else insert(entries, entry, event.id);
      if (event.spoken !== '') spoken.textContent = event.spoken;
      while (entries.children.length > ENTRIES) entries.firstElementChild?.remove();
      if (old === null && near) reveal(log, entry);
    },
    follow(deeds) {
      document.addEventListener('click', (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (button !== null) void act(button, deeds);
      });
    },
    begin() {
      waiting += 1;
      typing.hidden = false;
      trouble?.remove();
      toBottom(log);
    },
    end() {
      waiting -= 1;
      typing.hidden = waiting === 0;
    },
    failed(sentence, again) {
      trouble?.remove();
      trouble = drawTrouble(sentence, again);
      entries.after(trouble);
      toBottom(log);
    },
  };
}

async function act(button: HTMLButtonElement, deeds: Deeds): Promise<void> {
  const { press, dismiss, say } = button.dataset;
  const id = button.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? '';
  if (say !== undefined) deeds.say(say);
  if (dismiss !== undefined) {
    document.getElementById('line')?.focus();
    await deeds.dismiss(dismiss);
  }
  if (press === undefined || button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  await deeds.press(id, press);
  button.removeAttribute('aria-busy');
}

function drawTrouble(sentence: string, again: (() => void) | null): HTMLElement {
  const box = document.createElement('div');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  box.append(sentence);
  if (again !== null) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = 'Try again';
    button.addEventListener('click', again);
    box.append(' ', button);
  }
  return box;
}

function fromHtml(html: string): HTMLElement | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  const first = template.content.firstElementChild;
  return first instanceof HTMLElement ? first : null;
}

/** Entries stand by id, whichever way and order they came. */
function insert(entries: HTMLElement, entry: HTMLElement, id: number): void {
  const next = [...entries.children].find((each) => each instanceof HTMLElement && Number(each.dataset.entry) > id);
  entries.insertBefore(entry, next ?? null);
}

/** Focus in the old entry moves to the same button of the new one, or to the new entry itself. */
function replaceKeepingFocus(old: HTMLElement, entry: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const buttons = (parent: HTMLElement) => [...parent.querySelectorAll<HTMLElement>('a, button, summary')];
  const at = focused instanceof HTMLElement ? buttons(old).indexOf(focused) : -1;
  old.replaceWith(entry);
  if (focused !== null) (buttons(entry)[at] ?? entry).focus({ preventScroll: true });
}

function tellMoments(parent: ParentNode): void {
  for (const moment of parent.querySelectorAll<HTMLTimeElement>('time.moment')) {
    const at = Date.parse(moment.dateTime);
    const told = tellMoment(at, moment.dataset.form ?? '', { locale: navigator.language, now: Date.now() });
    if (told !== null) moment.textContent = told;
    moment.title = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full', timeStyle: 'long' }).format(at);
  }
}

const toBottom = (log: HTMLElement): void => log.scrollTo({ top: log.scrollHeight });

/** A new entry comes into view from its beginning, with the line that asked for it, even where it is taller than the log. */
function reveal(log: HTMLElement, entry: HTMLElement): void {
  const before = entry.previousElementSibling;
  const top = before?.classList.contains('entry-typed') ? before : entry;
  if (entry.getBoundingClientRect().bottom - top.getBoundingClientRect().top < log.clientHeight) toBottom(log);
  else top.scrollIntoView({ block: 'start' });
}
