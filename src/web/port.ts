import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, ok, type Result } from '../core/result.ts';

export interface Wish {
  readonly port: number;
  readonly host: string;
  /** Take another free port where this one is taken. */
  readonly fallbackPorts: boolean;
}

export interface Bound {
  readonly server: Server;
  /** Such as `http://127.0.0.1:8420`. */
  readonly address: string;
  readonly port: number;
}

/** Ports tried after the wished one, before any free one is taken. */
const NEIGHBOURS = 10;

/** Listens where it may. Problem: `bad-setting` for `PORT` or `HOST`. `make` gives a fresh server for each attempt. */
export async function bind(make: () => Server, { port, host, fallbackPorts }: Wish): Promise<Result<Bound>> {
  const ports = fallbackPorts ? [...Array(NEIGHBOURS + 1).keys()].map((step) => port + step) : [port];
  if (fallbackPorts) ports.push(0);
  for (const [attempt, each] of ports.filter((one) => one <= 65_535).entries()) {
    const server = make();
    const code = await listen(server, each, host);
    if (code === null) return ok(bound(server, host));
    const another = attempt < ports.length - 1 && (code === 'EADDRINUSE' || code === 'EACCES');
    if (!another) return fail({ code: 'bad-setting', ...complaint(code, port, host) });
  }
  return fail({ code: 'bad-setting', ...complaint('EADDRINUSE', port, host) });
}

/** Null where it listens now, else why not, as Node names it. */
const listen = (server: Server, port: number, host: string): Promise<string | null> =>
  new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(null));
  });

function complaint(code: string, port: number, host: string): { name: string; expected: string } {
  if (code === 'EADDRINUSE') {
    return { name: 'PORT', expected: `a free port: another program uses ${port}. Stop that one, or choose another` };
  }
  if (code === 'EACCES') return { name: 'PORT', expected: `1024 or above: this user may not open ${port}` };
  return { name: 'HOST', expected: `an address of this machine: ${host} can’t be opened (${code})` };
}

function bound(server: Server, host: string): Bound {
  const { port } = server.address() as AddressInfo;
  const name = host === '::' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { server, port, address: `http://${name}:${port}` };
}
