import { element } from './element.ts';
import type { ConsoleEvent } from './event.ts';
import { createSeen } from './seen.ts';

/** Keeps the list of channels: new ones, and which have lines that were not seen. `run` tells the bot's runs apart. */
export function followChannels(current: string, run: string): { show(event: ConsoleEvent): void } {
  const list = element('channels', HTMLUListElement);
  const seen = createSeen(run);
  for (const link of list.querySelectorAll('a')) {
    const name = link.querySelector('.name')?.textContent ?? '';
    const last = Number(link.dataset.last);
    if (name === current) seen.mark(name, last);
    else if (last > seen.last(name)) markUnread(link, name);
  }
  followForm();
  // On a phone the list is a strip that may be wider than the window.
  linkOf(list, current)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  return {
    show(event) {
      if (event.type === 'channel') addLink(list, event.name);
      if (event.type !== 'entry' || event.revision > 0) return;
      if (event.channel === current) seen.mark(current, event.id);
      else markUnread(linkOf(list, event.channel), event.channel);
    },
  };
}

function markUnread(link: HTMLElement | null, name: string): void {
  link?.classList.add('unread');
  link?.setAttribute('aria-label', `${name}, new messages`);
}

const address = (name: string): string => `/channels/${encodeURIComponent(name)}`;

const linkOf = (list: HTMLElement, name: string): HTMLAnchorElement | null =>
  [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === address(name)) ?? null;

function addLink(list: HTMLElement, name: string): void {
  if (linkOf(list, name) !== null) return;
  const link = document.createElement('a');
  link.href = address(name);
  const hash = document.createElement('span');
  hash.className = 'hash';
  hash.textContent = '#';
  hash.setAttribute('aria-hidden', 'true');
  const shown = document.createElement('span');
  shown.className = 'name';
  shown.textContent = name;
  link.append(hash, shown);
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
}

function followForm(): void {
  const form = element('new-channel', HTMLFormElement);
  const name = element('channel-name', HTMLInputElement);
  const problem = form.querySelector('.form-problem');
  form.closest('details')?.addEventListener('toggle', () => name.focus());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const trouble = await make(name.value);
    if (problem !== null) problem.textContent = trouble;
    name.focus();
  });
}

/** Goes to the new channel; returns what was wrong where there is none. */
async function make(name: string): Promise<string> {
  try {
    const response = await fetch('/channels', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    const answer: { channel?: string; trouble?: string } = await response.json();
    if (answer.channel === undefined) return answer.trouble ?? 'That did not work. Try again.';
    location.assign(address(answer.channel));
    return '';
  } catch {
    return 'Pullquote can’t be reached. Is it still running?';
  }
}
