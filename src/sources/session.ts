/**
 * Query parameters that differ from visit to visit, so that one page has many addresses: session ids of PHP, Java, ASP and
 * ColdFusion servers by their default names, and what keeps caches out.
 */
export const SESSION =
  /^(?:phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|sid|sessid|session|session_?id|nocache|no_cache|cachebust(?:er)?|cb|rnd|rand|random|_|_t|_ts|ts|timestamp)$/i;

/** The same in a path: https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#session-tracking-mechanisms */
export const PATH_SESSION = /;(?:jsessionid|sid|phpsessid)=[^/;?]*/gi;
