import { readFileSync, writeFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { commandTable } from '../src/core/command/usage.ts';
import { settingsTable } from '../src/settings.ts';

// Writes the README's tables from the declarations: npm run tables

const tables = { commands: commandTable(commands).trimEnd(), settings: settingsTable() };
let readme = readFileSync('README.md', 'utf8');
for (const [name, table] of Object.entries(tables)) {
  const between = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  readme = readme.replace(between, (_, opening: string, closing: string) => `${opening}${table}\n${closing}`);
}
writeFileSync('README.md', readme);
