import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from './markup.ts';
import { drawNotice } from './page.ts';

/** Who may use the console. A console that others can reach needs a token. */
export interface Access {
  /** Bound to this machine's own address alone. */
  readonly loopback: boolean;
  readonly token: string | null;
}

const COOKIE = 'pullquote_pass';

/**
 * Nothing is loaded from anywhere else but pictures, which come from publishers over https; no script or style stands in
 * the page itself; nobody may frame it.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Refuses who has no pass, a page of another origin that posts here, and a name that was rebound to this machine. */
export function guard({ loopback, token }: Access): MiddlewareHandler {
  if (!loopback && token === null) throw new Error('A console that others can reach needs a token.');
  return async (context, next) => {
    await protect(context, next, { loopback, token });
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  };
}

async function protect(context: Context, next: () => Promise<void>, { loopback, token }: Access): Promise<void> {
  if (loopback && !isLocalName(hostName(context.req.header('host')))) {
    const advice = html`<p>This console answers to this machine's own names only. Open <code>http://127.0.0.1</code> with the port that Pullquote printed.</p>`;
    context.res = context.html(drawNotice('Not this way', advice), 421);
    return;
  }
  if (isForeign(context)) {
    context.res = context.json({ trouble: 'Only the console page itself may do this.' }, 403);
    return;
  }
  if (token !== null && !(await hasPass(context, token))) return;
  await next();
}

const hostName = (host: string | undefined): string =>
  URL.parse(`http://${host ?? ''}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';

const isLocalName = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  (isIP(name) === 4 && name.startsWith('127.'));

/** A browser says where a request comes from; what changes something must come from the page, and as JSON. */
function isForeign(context: Context): boolean {
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return false;
  const origin = context.req.header('origin');
  if (origin !== undefined && URL.parse(origin)?.host !== context.req.header('host')) return true;
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return true;
  return context.req.method === 'POST' && !/^application\/json\b/i.test(context.req.header('content-type') ?? '');
}

async function hasPass(context: Context, token: string): Promise<boolean> {
  const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  if (isSame(bearer, token) || isSame(getCookie(context, COOKIE), passOf(token))) return true;
  const url = new URL(context.req.url);
  if (context.req.method === 'GET' && isSame(url.searchParams.get('token') ?? undefined, token)) {
    // The token leaves the address at once, so that it stays out of history and of what is shared.
    url.searchParams.delete('token');
    setCookie(context, COOKIE, passOf(token), {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      maxAge: 30 * 86_400,
      secure: url.protocol === 'https:',
    });
    context.res = context.redirect(url.pathname + url.search, 303);
    return false;
  }
  const advice = html`<p>This console can be reached by others, so it asks for its token: the value of <code>CONSOLE_TOKEN</code> with which it was started.</p><form method="get" action="/"><label for="token">Token</label><div class="pair"><input id="token" name="token" type="password" required autocomplete="current-password" /><button>Open</button></div></form>`;
  context.res = context.html(drawNotice('A token, please', advice), 401);
  return false;
}

/** What the cookie holds instead of the token itself. */
const passOf = (token: string): string => createHash('sha256').update(`pullquote console ${token}`).digest('base64url');

/** In the same time whatever differs. */
function isSame(given: string | undefined, expected: string): boolean {
  if (given === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
