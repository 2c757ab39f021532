import { parseArgs } from 'node:util';
import { request } from 'undici';
import { readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** Asks the bot that runs with this environment whether it is ready; for the container's health check. */
export async function healthcheck(argv: readonly string[], { env, stdout, stderr }: Terminal): Promise<number> {
  parseArgs({ args: [...argv], options: {} });
  const config = readConfig(env, { terminal: false, root: '.' });
  if (!config.ok) {
    stderr.write('The settings are wrong: "pullquote start" says which.\n');
    return 1;
  }
  const { host, port } = config.value;
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
  try {
    const { statusCode, body } = await request(`http://${name}:${port}/readyz`, {
      headersTimeout: 4_000,
      bodyTimeout: 4_000,
    });
    const answer = (await body.text()).trim();
    (statusCode === 200 ? stdout : stderr).write(`${answer}\n`);
    return statusCode === 200 ? 0 : 1;
  } catch (error) {
    stderr.write(`Nothing answers at port ${port}: ${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}
