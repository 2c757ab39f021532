import { count } from '../../core/card/source-name.ts';
import type { FeedStanding } from '../../core/ports.ts';
import { mark } from './entry-view.ts';
import { escapeHtml } from './html.ts';
import { html, type Markup } from './markup.ts';
import type { Channel } from './room.ts';

/** A command for completion: `usage` as `/news digest set time:<HH:MM>`, `summary` one line. */
export interface Verb {
  readonly usage: string;
  readonly summary: string;
}

export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly view: 'both' | 'discord' | 'slack';
}

export interface PageParts {
  readonly channel: Channel;
  readonly channels: readonly Channel[];
  /** How many feeds stand how. */
  readonly standings: ReadonlyMap<FeedStanding, number>;
  readonly verbs: readonly Verb[];
  readonly look: Look;
  /** The newest event this page already shows. */
  readonly newest: string;
  readonly script: string;
}

/** The look a cookie asks for, such as `dark.both`; what it does not say is the default. */
export function readLook(cookie: string | undefined): Look {
  const [theme, view] = (cookie ?? '').split('.');
  return {
    theme: THEMES.find((each) => each === theme) ?? 'system',
    view: VIEWS.find((each) => each === view) ?? 'both',
  };
}

const THEMES = ['system', 'light', 'dark'] as const;
const VIEWS = ['both', 'discord', 'slack'] as const;

const SUGGESTIONS = [
  ['/news latest', 'The newest stories, each with its key quotes and who said them'],
  ['/news quotes', 'What people said, word for word'],
  ['/news digest set 08:00 America/Toronto weekdays', 'A digest in this channel, on schedule'],
] as const;

/** The whole page of one channel. */
export function drawPage(parts: PageParts): string {
  const { channel, channels, standings, verbs, look, newest, script } = parts;
  const entries = channel.conversation.entries();
  return html`<!doctype html>
<html lang="en" data-theme="${look.theme}" data-view="${look.view}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
<meta name="color-scheme" content="light dark" />
<title>#${channel.name} · Pullquote</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
${['page', 'rail', 'composer', 'conversation', 'discord', 'slack'].map((sheet) => html`<link rel="stylesheet" href="/assets/${sheet}.css" />`)}
<script type="module" src="/assets/${script}"></script>
</head>
<body data-channel="${channel.name}" data-newest="${newest}">
<a class="skip" href="#line">Skip to the message box</a>
<aside class="rail">
<p class="brand">${mark('logo')}<span>Pullquote</span></p>
<nav aria-label="Channels"><h2 class="rail-title">Channels</h2><ul id="channels">${channels.map((each) => drawChannelLink(each, each.name === channel.name))}</ul></nav>
<details class="new-channel"><summary>New channel</summary><form id="new-channel"><label for="channel-name">Its name</label><div class="pair"><input id="channel-name" name="name" maxlength="80" required autocomplete="off" spellcheck="false" placeholder="world-news" /><button>Make</button></div><p class="form-problem" role="alert"></p></form></details>
<div class="rail-note">${drawHealth(standings)}<p>A chat channel on your own machine. Each answer stands here as Discord and as Slack would show it.</p></div>
</aside>
<main>
<header class="bar"><h1><span class="hash" aria-hidden="true">#</span>${channel.name}</h1>
${drawChoice(
  'view',
  'Show answers as',
  [
    ['both', 'Both'],
    ['discord', 'Discord'],
    ['slack', 'Slack'],
  ],
  look.view,
)}
${drawChoice(
  'theme',
  'Colours',
  [
    ['system', 'Auto'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  look.theme,
)}
</header>
<p id="connection" class="connection" role="status" hidden></p>
<div class="log" id="log" tabindex="0" role="log" aria-live="off" aria-label="Messages in #${channel.name}">
${drawWelcome(channel.name)}
<ol id="entries">${entries.map((entry) => entry.drawn)}</ol>
<p class="typing" id="typing" hidden>${mark('typing-face')}<span>Pullquote is reading</span><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span></p>
</div>
<form class="composer" id="composer" autocomplete="off">
<div class="completion" id="completion" role="listbox" aria-label="Commands" hidden>${verbs.map(drawVerb)}</div>
<label class="unseen" for="line">Message to #${channel.name}</label>
<div class="box"><input id="line" name="text" type="text" maxlength="2000" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="completion" aria-describedby="keys" enterkeyhint="send" autocapitalize="off" spellcheck="false" placeholder="Type /news to ask" autofocus /><button class="send" aria-label="Send"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3.4 20.4 21.6 12 3.4 3.6l-.01 6.53L16 12 3.39 13.87z"></path></svg></button></div>
<p class="keys" id="keys"><kbd>Tab</kbd> completes <kbd>↑</kbd> recalls <kbd>Enter</kbd> sends</p>
</form>
<p class="unseen" id="spoken" role="status" aria-live="polite"></p>
<noscript><p class="connection">This page needs JavaScript: turn it on for this address, or read articles in a terminal with <code>npx pullquote read</code>.</p></noscript>
</main>
</body>
</html>`.markup;
}

/** One choice of completion: what is typed is the usage up to its first option. */
function drawVerb({ usage, summary }: Verb, index: number): Markup {
  const words = usage.split(' ');
  const options = words.findIndex((word) => /[<[(:]/.test(word));
  const fixed = words.slice(0, options < 0 ? words.length : options).join(' ');
  return html`<div class="choice-verb" role="option" aria-selected="false" id="verb-${index}" data-complete="${fixed}${options < 0 ? '' : ' '}" hidden><code><b>${fixed}</b>${usage.slice(fixed.length)}</code><span class="verb-summary">${summary}</span></div>`;
}

function drawChannelLink(channel: Channel, current: boolean): Markup {
  const last = channel.conversation.entries().at(-1)?.id ?? 0;
  return html`<li><a href="/channels/${encodeURIComponent(channel.name)}" data-last="${last}"${current ? html` aria-current="page"` : null}><span class="hash" aria-hidden="true">#</span><span class="name">${channel.name}</span></a></li>`;
}

/** How the feeds are, and what tells more; nothing where there are none. */
function drawHealth(standings: ReadonlyMap<FeedStanding, number>): Markup | null {
  const all = [...standings.values()].reduce((sum, feeds) => sum + feeds, 0);
  if (all === 0) return null;
  // As on a machine without a network, where the samples are read all the same.
  if (all > 1 && standings.get('failing') === all) {
    return html`<p id="health">None of the ${String(all)} feeds can be read now. <code>/news sources</code> tells why.</p>`;
  }
  const parts = STANDINGS.flatMap(([standing, words]) => {
    const feeds = standings.get(standing) ?? 0;
    return feeds === 0 ? [] : [`${feeds} ${words}`];
  });
  return html`<p id="health">${count(all, 'feed')}: ${parts.join(', ')}. <code>/news sources</code> tells each.</p>`;
}

const STANDINGS: readonly (readonly [FeedStanding, string])[] = [
  ['well', 'well'],
  ['failing', 'in trouble'],
  ['unread', 'not read yet'],
  ['ended', 'not read any more'],
];

function drawChoice(
  name: string,
  label: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): Markup {
  return html`<fieldset class="choice" data-choice="${name}"><legend class="unseen">${label}</legend>${choices.map(
    ([value, shown]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === chosen ? html` checked` : null} /><span>${shown}</span></label>`,
  )}</fieldset>`;
}

function drawWelcome(name: string): Markup {
  return html`<section class="welcome" id="welcome" aria-labelledby="welcome-title"><p class="big-mark" aria-hidden="true">“</p><h2 id="welcome-title">The news, with its words intact</h2><p>This is the start of <strong>#${name}</strong>. Ask for news, and see each answer as Discord and as Slack would show it.</p><ul class="suggestions">${SUGGESTIONS.map(
    ([command, purpose]) =>
      html`<li><button type="button" data-say="${command}"><code>${command}</code><span>${purpose}</span></button></li>`,
  )}</ul></section>`;
}

/** A page for what has none, or may not be seen: says what happened and what to do. */
export const drawNotice = (title: string, advice: Markup): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><title>${escapeHtml(title)} · Pullquote</title><link rel="stylesheet" href="/assets/page.css" /></head><body class="notice"><main>${mark('logo').markup}<h1>${escapeHtml(title)}</h1>${advice.markup}</main></body></html>`;
