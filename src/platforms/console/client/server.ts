import { element } from './element.ts';
import type { ConsoleEvent } from './event.ts';

/** What a request shows of itself while it lasts and when it fails. */
export interface Waiting {
  begin(): void;
  end(): void;
  /** `again` asks once more; null where that would not help. */
  failed(sentence: string, again: (() => void) | null): void;
}

export interface Server {
  say(line: string, waiting: Waiting): Promise<boolean>;
  press(id: string, press: string, waiting: Waiting): Promise<boolean>;
  dismiss(id: string, waiting: Waiting): Promise<boolean>;
}

/** A command may read a page from the web; longer than this means that something is stuck. */
const PATIENCE = 60_000;

/** Talks with the bot: asks by requests, hears by server-sent events. An answer's events come both ways; either may be first. */
export function createServer(channel: string, newest: string, hear: (event: ConsoleEvent) => void): Server {
  listen(newest, hear);
  const base = `/channels/${encodeURIComponent(channel)}`;
  const ask = async (method: string, path: string, body: object | null, waiting: Waiting): Promise<boolean> => {
    const again = () => void ask(method, path, body, waiting);
    waiting.begin();
    try {
      const response = await fetch(path, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: body === null ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const answer: { events?: ConsoleEvent[]; trouble?: string } = await response.json().catch(() => ({}));
      for (const event of answer.events ?? []) hear(event);
      if (!response.ok) {
        const broken = response.status >= 500;
        waiting.failed(
          answer.trouble ?? `Pullquote answered ${response.status}. Its log says why.`,
          broken ? again : null,
        );
      }
      return response.ok;
    } catch (error) {
      const slow = error instanceof DOMException && error.name === 'TimeoutError';
      const sentence = slow
        ? 'Pullquote has not answered for a minute. Its log may say why.'
        : 'Pullquote can’t be reached. Is it still running? Start it again with npm start.';
      waiting.failed(sentence, again);
      return false;
    } finally {
      waiting.end();
    }
  };
  return {
    say: (line, waiting) => ask('POST', `${base}/messages`, { text: line }, waiting),
    press: (id, press, waiting) => ask('POST', `${base}/entries/${id}/presses`, { press }, waiting),
    dismiss: (id, waiting) => ask('DELETE', `${base}/entries/${id}`, null, waiting),
  };
}

function listen(newest: string, hear: (event: ConsoleEvent) => void): void {
  const notice = element('connection', HTMLParagraphElement);
  const source = new EventSource(`/events?after=${encodeURIComponent(newest)}`);
  source.onopen = () => {
    notice.hidden = true;
  };
  source.onerror = () => {
    notice.textContent =
      source.readyState === EventSource.CLOSED
        ? 'The connection to Pullquote was refused. Load the page again.'
        : 'The connection to Pullquote is lost; trying again. If it was stopped, start it with npm start.';
    notice.hidden = false;
  };
  source.onmessage = (message: MessageEvent<string>) => {
    const event: ConsoleEvent = JSON.parse(message.data);
    if (event.type === 'reset') location.reload();
    else hear(event);
  };
}
