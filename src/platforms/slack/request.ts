import { decodeAction } from '../../core/card/action.ts';
import type { Request } from '../../core/ports.ts';
import { messageLinks } from './links.ts';
import { fields, list, words } from './payload.ts';

/** `/news …` as it was typed: Slack's escapes and the marks around addresses gone, mentions as Slack writes them. */
export const typedRequest = (body: unknown): Request => ({
  kind: 'typed',
  text: asTyped(words(fields(body).text) ?? '').trim(),
});

/** The first button or menu entry that is one of ours; null for those that only lead somewhere. */
export const pressedRequest = (body: unknown): Request | null => {
  for (const pressed of list(fields(body).actions).map(fields)) {
    if (words(pressed.action_id)?.startsWith('open') === true && pressed.selected_option === undefined) continue;
    const value = words(fields(pressed.selected_option).value) ?? words(pressed.value);
    const action = value === null ? null : decodeAction(value);
    if (action !== null) return { kind: 'pressed', action };
  }
  return null;
};

export const linkedRequest = (body: unknown): Request => ({
  kind: 'linked',
  links: messageLinks(fields(body).message),
});

/** https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages */
const asTyped = (text: string): string =>
  text
    .replace(/<((?:https?|mailto):[^<>|]+)(?:\|([^<>]*))?>/gi, (_, url: string, label: string | undefined) =>
      url.startsWith('mailto:') ? (label ?? url) : url,
    )
    .replace(/<(![^<>|]+)\|[^<>]*>/g, '<$1>')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
