#!/usr/bin/env node
// Runs on any Node, so that an old one gets a sentence instead of a syntax error. The command line itself is src/cli.ts.
import { existsSync } from 'node:fs';
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
const source = new URL('../src/cli.ts', import.meta.url);
const built = new URL('../dist/src/cli.js', import.meta.url);

if (major > 24 || major === 24 || (major === 22 && minor >= 19)) {
  // From the second start on nothing is stripped or compiled again.
  module.enableCompileCache?.();
  // Node strips types only outside node_modules: an installed package runs what was built.
  const installed = !existsSync(source) || import.meta.url.includes('/node_modules/');
  const { run } = await import(installed ? built.href : source.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(
    `Pullquote needs Node 24 (or 22.19 and later); this is ${process.versions.node}.\n` +
      'In a clone, use "npm start" or "npm run pullquote -- …": after "npm ci" they bring their own Node 24.\n',
  );
  process.exitCode = 1;
}
