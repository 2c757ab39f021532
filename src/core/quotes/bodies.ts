/**
 * Nouns for bodies of people that speak as one, beside those that end the names of such ("council", "ministry"). Compiled by hand from
 * the chapters on collective nouns of the newsroom style guides.
 */
const BODIES: ReadonlySet<string> = new Set(
  (
    'airline trust utility brewery bakery factory chain startup start-up lab laboratory observatory gallery opera orchestra choir troupe ' +
    'collective cooperative co-operative bench panel jury tribunal secretariat inspectorate directorate constabulary watchdog ' +
    'ombudsman think-tank thinktank nonprofit non-profit ngo clinic diocese parish mosque temple synagogue congregation embassy ' +
    'consulate mission taskforce task-force squad brigade crew staff side franchise family couple crowd audience inquiry inquest ' +
    'giant insurer lender retailer co-op mill brand studio label publisher paper journal website portal app ' +
    'embassy regiment battalion garrison monastery convent leadership management opposition cabinet delegation pair duo trio'
  ).split(' '),
);

/** Whether a noun, in lower case, stands for people who may speak together. */
export const isBody = (noun: string): boolean => BODIES.has(noun) || BODIES.has(noun.replace(/s$/u, ''));
