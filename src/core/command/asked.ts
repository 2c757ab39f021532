import type { Action } from '../card.ts';
import type { Prospect, Request } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import { partChannel } from './channel-word.ts';
import type { Command } from './command.ts';
import { exampleOf } from './example.ts';
import { nothingKnown } from './kind.ts';
import { none } from './kinds/none.ts';
import { nearest } from './nearest.ts';
import { type Chosen, chooseCommand } from './parse.ts';
import { quoteWord, type Word } from './words.ts';

/** What a request comes down to: a command, or a button of a story. */
export type Asked =
  | {
      readonly kind: 'command';
      readonly chosen: Chosen;
      readonly page: number;
      readonly how: Prospect['how'];
      /** Links of a message that were not read. */
      readonly left: number;
    }
  | { readonly kind: 'story'; readonly action: Action };

/** Problems: `unknown-verb`, `unknown-option`, `unclosed-quotation`, `no-link`. */
export const understand = (commands: readonly Command[], request: Request): Result<Asked> => {
  switch (request.kind) {
    case 'typed':
      return asCommand(chooseCommand(commands, request.text));
    case 'filled':
      return asCommand(chooseFilled(commands, request.verb, request.values));
    case 'linked':
      return understandLinks(commands, request.links);
    case 'pressed':
      return understandPress(commands, request.action);
  }
};

const asCommand = (
  chosen: Result<Chosen>,
  more: Partial<Pick<Extract<Asked, { kind: 'command' }>, 'page' | 'how' | 'left'>> = {},
): Result<Asked> =>
  chosen.ok ? ok({ kind: 'command', chosen: chosen.value, page: 0, how: 'add', left: 0, ...more }) : chosen;

const understandPress = (commands: readonly Command[], action: Action): Result<Asked> => {
  const { verb, argument, page = 0 } = action;
  if (verb === 'run') return asCommand(chooseCommand(commands, argument));
  if (verb === 'page') return asCommand(chooseCommand(commands, argument), { page, how: 'replace' });
  if (verb === 'why') return asCommand(chooseFilled(commands, 'why', { story: argument }));
  return ok({ kind: 'story', action });
};

/** A value as a word, without the detour by text: whatever stands in it is meant. */
const wordOf = (name: string, value: string): Word => ({
  key: name,
  value,
  quoted: true,
  raw: `${name}:${quoteWord(value)}`,
});

const chooseFilled = (
  commands: readonly Command[],
  verb: string,
  values: Readonly<Record<string, string>>,
): Result<Chosen> => {
  const chosen = chooseCommand(commands, verb);
  if (!chosen.ok) return chosen;
  const { command } = chosen.value;
  const words: Word[] = [];
  for (const [name, value] of Object.entries(values)) {
    const kind = command.options.get(name)?.kind;
    if (kind === undefined) {
      const near = nearest(name, command.options.keys());
      const typed = wordOf(name, value).raw;
      return fail({ code: 'unknown-option', verb: command.name, typed, nearest: near, example: exampleOf(command) });
    }
    if (value.trim() !== '') words.push(wordOf(name, value));
    else if (kind.clears) words.push(wordOf(name, none));
  }
  const { channel } = partChannel(command, words);
  const before = channel === null ? chosen.value.words : partChannel(command, chosen.value.words).others;
  return ok({ command, words: [...before, ...words] });
};

const understandLinks = (commands: readonly Command[], links: readonly string[]): Result<Asked> => {
  const kind = commands.find(({ name }) => name === 'read')?.options.get('url')?.kind;
  const [link, ...others] = new Set(links.filter((each) => kind?.parse(each, nothingKnown).ok));
  if (link === undefined) return fail({ code: 'no-link' });
  return asCommand(chooseFilled(commands, 'read', { url: link }), { left: others.length });
};

/** What can be told of the answer to a request before it is there. */
export const prospectOf = (commands: readonly Command[], request: Request): Prospect => {
  const asked = understand(commands, request);
  if (!asked.ok) return { audience: 'asker', how: 'add', slow: false, changes: false };
  if (asked.value.kind === 'command') {
    const { how, chosen } = asked.value;
    const { slow, access, private: own } = chosen.command;
    return { audience: own ? 'asker' : 'everyone', how, slow, changes: access === 'manager' };
  }
  const { verb, page } = asked.value.action;
  const more = verb === 'more-quotes';
  return { audience: 'asker', how: more && page !== undefined ? 'replace' : 'add', slow: false, changes: !more };
};
