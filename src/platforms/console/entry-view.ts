import { renderDiscord } from '../discord/render.ts';
import { renderSlack } from '../slack/render.ts';
import type { Entry, Post } from './conversation.ts';
import { discordMessage } from './discord-view.ts';
import { html, type Markup } from './markup.ts';
import { moment, type Setting } from './setting.ts';
import { slackMessage } from './slack-view.ts';

/** An entry as it stands in the page's log. */
export function drawEntry(entry: Omit<Entry, 'drawn'>, setting: Setting): Markup {
  const { id, revision, content, at } = entry;
  const drawn = {
    typed: () => (content.kind === 'typed' ? drawTyped(content.text, at, setting) : html``),
    hint: () => (content.kind === 'hint' ? drawHint(content.suggestion) : html``),
    card: () => (content.kind === 'card' ? drawCard(content.card, entry, setting) : html``),
  }[content.kind]();
  return html`<li class="entry entry-${content.kind}" id="entry-${id}" data-entry="${id}" data-revision="${revision}" tabindex="-1">${drawn}</li>`;
}

function drawTyped(text: string, at: number, setting: Setting): Markup {
  const [, command, rest] = /^(\/news\b)([\s\S]*)$/i.exec(text) ?? [null, '', text];
  return html`<span class="face you" aria-hidden="true">Y</span><div class="said"><p class="who"><strong>You</strong> ${moment(at, 'discord t', setting)}</p><p class="words">${command ? html`<span class="command">${command}</span>` : null}${rest}</p></div>`;
}

function drawHint(suggestion: string): Markup {
  return html`<p class="hint">Pullquote listens for lines that start with <code>/news</code>. Try <button type="button" class="chip" data-say="${suggestion}">${suggestion}</button> or <button type="button" class="chip" data-say="/news help">/news help</button></p>`;
}

function drawCard(card: Post, { id, at, revision }: Omit<Entry, 'drawn'>, setting: Setting): Markup {
  const mine = card.audience === 'asker';
  const mention = card.mention ?? null;
  return html`<div class="views" aria-label="${card.fallback}" role="group">
<section class="view discord" aria-label="As Discord shows it"><p class="platform" aria-hidden="true">Discord</p><div class="d-frame">${mark('d-face')}<div class="d-column"><p class="d-who"><span class="d-bot">Pullquote</span> <span class="d-app">App</span> ${moment(at, 'discord t', setting)}</p>${renderDiscord(card, mention).map((message) => discordMessage(message, setting))}${revision > 0 ? html`<span class="d-edited">(edited)</span>` : null}${mine ? html`<p class="d-ephemeral">${EYE} Only you can see this • <button type="button" data-dismiss="${id}">Dismiss message</button></p>` : null}</div></div></section>
<section class="view slack" aria-label="As Slack shows it"><p class="platform" aria-hidden="true">Slack</p><div class="s-frame">${mine ? html`<p class="s-ephemeral">${EYE} Only visible to you</p>` : null}<div class="s-pair">${mark('s-face')}<div class="s-column"><p class="s-who"><span class="s-bot">Pullquote</span> <span class="s-app">App</span> ${moment(at, 'slack {time}', setting)}</p>${renderSlack(card, mention).map((message) => slackMessage(message, setting))}${revision > 0 ? html`<span class="s-edited">(edited)</span>` : null}</div></div></div></section>
</div>`;
}

const EYE = html`<svg class="eye" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5C6.5 5 2.7 9.2 1.3 12c1.4 2.8 5.2 7 10.7 7s9.3-4.2 10.7-7C21.3 9.2 17.5 5 12 5m0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8m0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4"></path></svg>`;

/** Pullquote's face: an opening quotation mark. */
export const mark = (name: string): Markup =>
  html`<svg class="${name}" viewBox="0 0 40 40" aria-hidden="true"><rect class="mark-ground" width="40" height="40" rx="9"></rect><path class="mark-ink" d="M10 23.6c0-6 2.7-9.9 8-11.9l1 2.2c-2.7 1.3-4.2 3.1-4.5 5.5h.8c2.4 0 4.1 1.7 4.1 4.1s-1.8 4.2-4.4 4.2c-3 0-5-1.6-5-4.1m11.6 0c0-6 2.7-9.9 8-11.9l1 2.2c-2.7 1.3-4.2 3.1-4.5 5.5h.8c2.4 0 4.1 1.7 4.1 4.1s-1.8 4.2-4.4 4.2c-3 0-5-1.6-5-4.1"></path></svg>`;
