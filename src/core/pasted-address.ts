/** Slack sends a typed link as `<https://…|label>`; Discord people write `<https://…>` to hide its preview, and `[label](https://…)`. */
const WRAPPED = [
  /^<([^<>|\s]+)(?:\|[^<>]*)?>$/,
  /^\[[^\]]*\]\(<?([^\s<>()]+)>?\)$/,
  /<((?:https?|feed):[^<>|\s]+)(?:\|[^<>]*)?>/i,
] as const;

const BEGINS = /^["'“‘«([]*((?:https?:\/\/|feed:|www\.)\S+)$/i;

/** What a sentence puts behind an address, which is no part of it. */
const ENDING = /[.,;:!?'"”’»)\]]{1,8}$/;

/** The address within what somebody pasted: out of a platform's wrapping or a sentence, without the `feed:` of old browsers. */
export const pastedAddress = (typed: string): string => bareAddress(typed.trim()).replace(/^feed:(?:\/\/)?(?=\S)/i, '');

function bareAddress(text: string): string {
  for (const form of WRAPPED) {
    const within = form.exec(text)?.[1];
    if (within !== undefined) return within;
  }
  const words = text.split(/\s+/);
  if (words.length === 1) return text;
  for (const word of words) {
    const address = BEGINS.exec(word)?.[1];
    if (address !== undefined) return address.replace(ENDING, '');
  }
  return text;
}
