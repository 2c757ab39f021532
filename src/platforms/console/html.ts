import { buttonAsText, worksAsText } from '../../core/card/button-text.ts';
import { legibleCard, oneLine, webAddress } from '../../core/card/legible.ts';
import { epochSeconds, timeInWords } from '../../core/card/when.ts';
import type { Block, Card, Inline, Section } from '../../core/card.ts';

/** Literal text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A card as semantic HTML, to stand in any page: an `article` of `section`s, with `blockquote`, `cite`, `time`,
 * `aside` for caveats. Everything is escaped; links are http(s) only and open without a handle on the page.
 * Each text has its own direction. Actions are buttons of a platform and no part of it.
 */
export const renderHtml = (given: Card): string => {
  const card = legibleCard(given);
  const sections = card.sections.map(sectionHtml).filter((html) => html !== '');
  const closing = card.buttons
    .filter(worksAsText)
    .map((button) => blockHtml(buttonAsText(button)))
    .filter((html) => html !== '');
  const inner = [...sections, ...closing];
  const body = inner.length === 0 ? `<p dir="auto">${escapeHtml(card.fallback)}</p>` : inner.join('\n');
  return `<article class="card card-${card.tone}">\n${body}\n</article>\n`;
};

const sectionHtml = (section: Section): string => {
  const url = webAddress(section.title?.url ?? null);
  const heading = oneLine(section.heading ?? '');
  const author = oneLine(section.author ?? '');
  const title = oneLine(section.title?.text ?? '');
  const image = webAddress(section.thumbnail?.url ?? null);
  const alt = escapeHtml(oneLine(section.thumbnail?.alt ?? ''));
  const offers = section.buttons.filter(
    (button) => worksAsText(button) && (button.type !== 'link' || webAddress(button.url) !== url),
  );
  const footer = inlinesHtml(section.footer).trim();
  const parts = [
    heading === '' ? '' : `<h2 dir="auto">${escapeHtml(heading)}</h2>`,
    author === '' ? '' : `<p class="author" dir="auto">${escapeHtml(author)}</p>`,
    title === '' ? '' : `<h3 dir="auto">${url === null ? escapeHtml(title) : anchor(title, url)}</h3>`,
    image === null ? '' : `<img src="${escapeHtml(image)}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer">`,
    ...section.blocks.map(blockHtml),
    ...offers.map((button) => blockHtml(buttonAsText(button))),
    footer === '' ? '' : `<footer dir="auto">${footer}</footer>`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<section>\n${parts.join('\n')}\n</section>`;
};

const blockHtml = (block: Block): string => {
  switch (block.type) {
    case 'text':
      return paragraph(inlinesHtml(block.inlines));
    case 'quote':
      return quoteHtml(block);
    case 'caveat': {
      const holder = block.holder === null ? '' : ` — <cite>${escapeHtml(block.holder)}</cite>`;
      return block.text.trim() === ''
        ? ''
        : `<aside class="caveat" dir="auto">${escapeHtml(block.text)}${holder}</aside>`;
    }
    case 'facts':
      return `<dl>${block.facts
        .map((fact) => `<dt dir="auto">${escapeHtml(fact.name)}</dt><dd dir="auto">${inlinesHtml(fact.value)}</dd>`)
        .join('')}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${inlinesHtml(item)}</li>`).join('')}</ul>`;
    case 'code':
      return block.text.trim() === '' ? '' : `<pre><code>${escapeHtml(block.text)}</code></pre>`;
  }
};

const quoteHtml = (quote: Extract<Block, { type: 'quote' }>): string => {
  if (quote.words.trim() === '') return '';
  const words = lines(escapeHtml(`“${quote.words.trim()}”`));
  const speaker = (quote.speaker ?? '').trim();
  const who = [
    speaker === '' ? '' : `<cite><bdi>${escapeHtml(speaker)}</bdi></cite>`,
    (quote.role ?? '').trim() === '' ? '' : `<bdi>${escapeHtml((quote.role ?? '').trim())}</bdi>`,
  ].filter((part) => part !== '');
  const source = (quote.source ?? '').trim();
  const whole = [who.join(', '), source === '' ? '' : `<bdi>${escapeHtml(source)}</bdi>`].filter((part) => part !== '');
  const caption = whole.length === 0 ? '' : `<figcaption>— ${whole.join(' · ')}</figcaption>`;
  return `<figure class="quote"><blockquote dir="auto"><p>${words}</p></blockquote>${caption}</figure>`;
};

const paragraph = (html: string): string => (html.trim() === '' ? '' : `<p dir="auto">${lines(html)}</p>`);

const lines = (html: string): string => html.replace(/\n+/g, '<br>\n');

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

const inlineHtml = (inline: Inline): string => {
  switch (inline.type) {
    case 'literal':
      return escapeHtml(inline.text);
    case 'strong':
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link': {
      const url = webAddress(inline.url);
      return url === null ? escapeHtml(inline.text) : anchor(inline.text, url);
    }
    case 'time': {
      const words = escapeHtml(timeInWords(inline));
      return epochSeconds(inline.at) === null
        ? words
        : `<time datetime="${new Date(inline.at).toISOString()}">${words}</time>`;
    }
  }
};

const anchor = (text: string, url: string): string =>
  `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow ugc" target="_blank"><bdi>${escapeHtml(text.trim() === '' ? url : text)}</bdi></a>`;
