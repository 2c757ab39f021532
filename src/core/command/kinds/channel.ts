import { type Kind, kind, parsed, unparsed } from '../kind.ts';

/** The channel in which it is asked. */
export const here = 'here';

/** Discord's ids are numbers; Slack's begin with the kind of conversation, and unlike names are in capitals. */
const ids = /^(?:\d{5,20}|[CDG](?=[A-Z]*\d)[A-Z0-9]{5,20})$/;

/** Discord's longest name of a channel; Slack's has 80: https://docs.discord.com/developers/resources/channel */
const longest = 100;

/**
 * Another channel of the workspace, as a platform or a person writes it: `<#C123|news>`, `<#123>`, `#news`, an id,
 * `here`. The value is its id, or `#` and its name, or `here`.
 */
export const channel = (): Kind<string> =>
  kind({
    placeholder: 'channel',
    expected: 'a channel such as #news, or here',
    example: '#news',
    discord: 'channel',
    parse: (typed) => {
      const text = typed.trim();
      const id = /^<#(\w+)(?:\|[^>]*)?>$/.exec(text)?.[1];
      if (id !== undefined) return parsed(id);
      if (text.toLowerCase() === here) return parsed(here);
      if (ids.test(text)) return parsed(text);
      const name = text.replace(/^#/, '');
      return /^[^\s<>#@:"][^<>@:"]*$/u.test(name) && name.length <= longest ? parsed(`#${name}`) : unparsed();
    },
    claims: (text) => /^(?:#(?=.*\p{L})[^\s#]|<#\w)/u.test(text),
    resembles: (text) => /^<?#/.test(text),
    format: (value) => value,
  });
