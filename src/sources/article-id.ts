import { createHash } from 'node:crypto';

/** Query parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|at_medium|at_campaign|at_custom\d|at_link_\w+|at_format|at_ptr_name|at_bbc_team|cmp|cmpid|cmp_id|ns_mchannel|ns_source|ns_campaign|ns_linkname|ns_fee|ito|ftag|smid|partner|spm|traffic_source|rss|ref_src|ref_url|wt_mc|wt_zmc|xtor|xtref|_ga|_gl|ncid|guccounter|guce_\w+|sr_share|srnd|feedtype|feedname|sc_src|sc_cid|icid|intcid|ocid|mbid|mod|taid|cid_source|s_cid|ss_source|__twitter_impression)$/i;

/** An address without the parameters that track, its fragment and an empty query: the same article has the same one. */
export function cleanAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  // Rewriting the query would change the escapes that some servers depend on, so it is done only where needed.
  const tracked = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  for (const key of tracked) url.searchParams.delete(key);
  if (/^\?*$/.test(url.search)) url.search = '';
  return url.href;
}

/** A stable id out of an address or of a text: 24 hexadecimal digits of SHA-256. */
export const idOf = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 24);

/** The id of the article at an address, however it was tracked. */
export const articleIdOf = (address: string): string => idOf(cleanAddress(address).replace(/^http:/, 'https:'));
