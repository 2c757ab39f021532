import type { AppSettings } from './interface.ts';
import type { User, World } from './world.ts';

/**
 * What Slack makes of what is typed after a command: `&`, `<` and `>` as entities, and where the command asks for it channels, people and
 * links in angle brackets. https://docs.slack.dev/interactivity/implementing-slash-commands#creating_commands (`should_escape`);
 * the name of a private channel is left empty.
 */
export const typed = (world: World, user: User, text: string, command: AppSettings['commands'][number]): string => {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (!command.shouldEscape) return plain;
  return plain.replace(/https?:\/\/[^\s]+|(?<![\w/])#([^\s#@]+)|(?<![\w/])@([^\s#@]+)/g, (whole, channel, person) => {
    if (channel !== undefined) {
      const known = [...world.channels.values()].find(
        ({ name, teamId, kind, members }) =>
          name === channel && teamId === user.teamId && (kind === 'public' || members.includes(user.id)),
      );
      return known === undefined ? whole : `<#${known.id}|${known.kind === 'public' ? known.name : ''}>`;
    }
    if (person !== undefined) {
      const known = [...world.users.values()].find(({ name, teamId }) => name === person && teamId === user.teamId);
      return known === undefined ? whole : `<@${known.id}|${known.name}>`;
    }
    return `<${whole}>`;
  });
};
