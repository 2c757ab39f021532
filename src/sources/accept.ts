/** What is asked for, by kind; servers that negotiate give a feed's HTML view otherwise. */
export const ACCEPT = {
  feed: 'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1',
  opml: 'text/x-opml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
};
