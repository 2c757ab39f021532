import type { Command } from './command.ts';

/** `/news latest [1–10] [topic:…]`: what must stand bare, what may in brackets, values by their placeholder. */
export const usageLine = (command: Command): string => {
  const words = [...command.options].map(([name, { kind, required }]) => {
    const value = kind.placeholder === name ? `<${name}>` : `${name}:<${kind.placeholder}>`;
    return required ? value : `[${value}]`;
  });
  return ['/news', command.name, ...words].join(' ');
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The commands as a table in Markdown, for the README. */
export const commandTable = (commands: readonly Command[]): string => {
  const rows = commands.map((command) => {
    const options = [...command.options].map(([name, { kind }]) =>
      kind.placeholder === name ? `\`${name}\`` : `\`${name}\` ${kind.placeholder}`,
    );
    const who = [command.access, ...(command.private ? ['private'] : [])].join(', ');
    return `| \`/news ${command.name}\` | ${cell(command.summary)} | ${cell(options.join(', '))} | ${who} |`;
  });
  return ['| command | what it does | options | who |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
};
