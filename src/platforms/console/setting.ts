import { type Teller, tellMoment } from './client/moment.ts';
import { html, type Markup } from './markup.ts';

/** Where and when something is drawn: the zone its dates are first written in, and now, in ms. */
export interface Setting {
  readonly zone: string;
  readonly now: number;
}

/** A moment in ms, written in the setting's zone; the page rewrites it in the reader's. `form` as in `tellMoment`. */
export function moment(at: number, form: string, setting: Setting, otherwise = ''): Markup {
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime())) return html`${otherwise}`;
  const teller: Teller = setting;
  const told = tellMoment(at, form, teller) ?? otherwise;
  return html`<time class="moment" datetime="${instant.toISOString()}" data-form="${form}">${told}</time>`;
}
