import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BIN = join(process.cwd(), 'bin/pullquote.js');

/** A folder for one bot, with an OPML file without feeds, so that nothing beyond loopback is asked. */
export async function makeHome(): Promise<{
  readonly folder: string;
  readonly env: Record<string, string>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bot-'));
  const feeds = join(folder, 'feeds.opml');
  await writeFile(feeds, '<opml version="2.0"><head><title>None</title></head><body></body></opml>');
  const env = { DATA_DIR: join(folder, 'data'), FEEDS_FILE: feeds, PATH: process.env.PATH ?? '' };
  return { folder, env, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line to its end. */
export async function runPullquote(
  args: readonly string[],
  env: Record<string, string>,
  input = '',
  cwd = process.cwd(),
): Promise<Ran> {
  const child = spawn(process.execPath, [BIN, ...args], { env, cwd, stdio: 'pipe' });
  child.stdin.end(input);
  return ended(child);
}

export interface RunningBot {
  readonly address: string;
  readonly child: ChildProcess;
  /** Resolves when it has printed so many lines with these words: each as it was printed. */
  printed(words: string, times?: number): Promise<readonly string[]>;
  /** What it has printed so far. */
  lines(): readonly string[];
  /** Asks it to stop and waits for its end. */
  stop(signal?: NodeJS.Signals): Promise<Ran>;
}

/** Starts the bot as its user would and waits until it has printed its address. */
export async function startBot(env: Record<string, string>): Promise<RunningBot> {
  const child = spawn(process.execPath, ['--max-semi-space-size=2', '--optimize-for-size', BIN, 'start'], {
    env,
    stdio: 'pipe',
  });
  const end = ended(child);
  const printing = createPrinting();
  child.stdout.on('data', (chunk: Buffer) => printing.add(chunk.toString()));
  const address = await new Promise<string>((found, failed) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /"address":"(http:[^"]+)"/.exec(printed)?.[1];
      if (address !== undefined) found(address);
    });
    void end.then(({ code, stderr }) => failed(new Error(`the bot ended with ${code}: ${stderr}`)));
  });
  return {
    address,
    child,
    printed: printing.printed,
    lines: printing.lines,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return end;
    },
  };
}

/** What is printed, line by line, and who waits for which. */
function createPrinting() {
  const waiting = new Set<() => void>();
  let text = '';
  const lines = (): string[] => text.split('\n').slice(0, -1);
  return {
    lines,
    add: (chunk: string): void => {
      text += chunk;
      for (const look of [...waiting]) look();
    },
    printed: (words: string, times = 1): Promise<readonly string[]> =>
      new Promise((found) => {
        const look = (): void => {
          const these = lines().filter((line) => line.includes(words));
          if (these.length < times) return;
          waiting.delete(look);
          found(these);
        };
        waiting.add(look);
        look();
      }),
  };
}

function ended(child: ChildProcess): Promise<Ran> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}
