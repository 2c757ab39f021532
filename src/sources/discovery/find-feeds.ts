import type { FoundFeed } from '../../core/ports.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { applyPlatform, applySoftware } from './apply-rules.ts';
import { type Asking, type AskingPorts, createAsking, type Found } from './asking.ts';
import { type Candidate, guess, isComments } from './candidate.ts';
import { foldCandidates, foldFeeds, isCommentsFeed, rankFeeds, rivals } from './choose.ts';
import { commonPaths } from './common-paths.ts';
import { readPageLinks } from './page-links.ts';

/** Feeds that a person is offered to choose among. */
const OFFERED = 6;

type Finding = Result<FoundFeed & { readonly others?: readonly FoundFeed[] }>;

/**
 * The feed at an address, or those of its site: by what its platform is known for, by what the page names, by its links, by
 * where sites keep theirs; the first of these that holds a feed is enough. Problems: those of fetching, `not-a-feed`.
 */
export async function findFeeds(typed: string, ports: AskingPorts): Promise<Finding> {
  const address = new URL(typed).href;
  const asking = createAsking(ports);
  const platform = applyPlatform(address);
  const known = await askAll(platform?.candidates ?? [], asking);
  if (known.length > 0) return choose(known, address);

  const there = await asking.ask(guess(platform?.look?.ask ?? address));
  const told = there?.kind === 'text' ? platform?.look?.read(there.text) : null;
  const own = told === null || told === undefined ? [] : await askAll([told], asking);
  if (own.length > 0) return choose(own, address);
  if (platform?.look && platform.look.ask !== address)
    return readThere(await asking.ask(guess(address)), address, asking);
  return readThere(there, address, asking);
}

async function readThere(there: Found | null, address: string, asking: Asking): Promise<Finding> {
  if (there === null) return fail({ code: 'not-a-feed', url: address });
  if (there.kind === 'feed') return ok(there.feed);
  if (there.kind === 'none') return guessAfterRefusal(there, address, asking);
  const { url, text } = there;
  if (!looksLikePage(text)) return fail({ code: 'not-a-feed', url });
  const { links, anchors, kind } = readPageLinks(text, url);
  const stages = [
    () => askAll(listsFeeds(url) ? [...links, ...anchors] : links, asking),
    () => askUntilFound(applySoftware(url, text), asking),
    () => followAnchors(anchors, asking),
    // A page to sign in on may be another site's.
    () => askUntilFound(commonPaths(kind === 'login' ? address : url), asking),
  ];
  const comments: FoundFeed[] = [];
  for (const ask of stages) {
    const feeds = await ask();
    if (feeds.some((feed) => !isCommentsFeed(feed))) return choose([...feeds, ...comments], address);
    comments.push(...feeds);
  }
  return comments.length > 0 ? choose(comments, address) : fail({ code: 'not-a-feed', url, found: kind });
}

/** Some sites refuse their front page to all but browsers, and publish their feed all the same. */
async function guessAfterRefusal(
  { problem }: Extract<Found, { kind: 'none' }>,
  address: string,
  asking: Asking,
): Promise<Finding> {
  const shut = problem.code === 'http-status' && [401, 403, 404, 406].includes(problem.status);
  const guesses = shut && new URL(address).pathname === '/' ? commonPaths(address) : [];
  const feeds = await askUntilFound(guesses, asking);
  return feeds.length > 0 ? choose(feeds, address) : { ok: false, problem };
}

/** The feeds among what a site names, in its order; one of comments is asked where there is none else, or a choice anyway. */
async function askAll(candidates: readonly Candidate[], asking: Asking): Promise<FoundFeed[]> {
  const folded = foldCandidates(candidates);
  const feeds: FoundFeed[] = [];
  for (const candidate of folded) {
    if (feeds.length >= OFFERED || (feeds.length === 1 && isComments(candidate))) break;
    const found = await asking.ask(candidate);
    if (found?.kind === 'feed') feeds.push(found.feed);
  }
  // Another format may still be there where the first is gone.
  return feeds.length > 0 || folded.length === candidates.length ? feeds : askUntilFound(candidates, asking);
}

/** Guesses end with the first that holds. */
async function askUntilFound(guesses: readonly Candidate[], asking: Asking): Promise<FoundFeed[]> {
  for (const candidate of guesses) {
    const found = await asking.ask(candidate);
    if (found?.kind === 'feed') return [found.feed];
  }
  return [];
}

/** Links of a page lead to feeds, or to one page that lists them. */
async function followAnchors(anchors: readonly Candidate[], asking: Asking): Promise<FoundFeed[]> {
  const feeds: FoundFeed[] = [];
  for (const candidate of foldCandidates(anchors)) {
    if (feeds.length >= OFFERED) break;
    const found = await asking.ask(candidate);
    if (found?.kind === 'feed') feeds.push(found.feed);
    if (found?.kind !== 'text' || feeds.length > 0) continue;
    const listed = readPageLinks(found.text, found.url);
    feeds.push(...(await askAll([...listed.links, ...listed.anchors], asking)));
  }
  return feeds;
}

const choose = (feeds: readonly FoundFeed[], page: string): Finding => {
  const [best, ...others] = rivals(rankFeeds(foldFeeds(feeds), page));
  if (best === undefined) return fail({ code: 'not-a-feed', url: page });
  return ok(others.length === 0 ? best : { ...best, others });
};

const looksLikePage = (text: string): boolean => /<[a-z]{1,12}[\s>]/i.test(text.slice(0, 100_000));

/** A page about a site's feeds lists more than its head names. */
const listsFeeds = (address: string): boolean => /(?:rss|feeds?)(?:\.\w{3,5}|\/)?$/i.test(new URL(address).pathname);
