/** One feed of a list of subscriptions; `topic` is the outline it stands in, lower case. */
export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly topic: string | null;
}

/** What of a list can't be read; lines and columns count from 1, columns in UTF-16 units. */
export interface OpmlFault {
  readonly line: number;
  readonly column: number;
  /** What is wrong and what is expected there, as the end of a sentence. */
  readonly reason: string;
}

/** All of a list that can be read, each address once, and where the rest stands: as many faults as somebody would read. */
export interface OpmlReading {
  readonly feeds: readonly OpmlFeed[];
  readonly faults: readonly OpmlFault[];
}

/** "line 4, column 3: …" */
export const sayFault = ({ line, column, reason }: OpmlFault): string => `line ${line}, column ${column}: ${reason}`;

/** Text as a value in quotation marks; what XML 1.0 can't hold is left out (https://www.w3.org/TR/xml/#charsets). */
const attribute = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (letter) => ('\t\n\r'.includes(letter) ? letter : ''))
    .replace(/[&<>"\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The feeds as OPML 2.0 (http://opml.org/spec2.opml), grouped by topic in the order in which topics first appear. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  const topics = Map.groupBy(feeds, (feed) => feed.topic);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${attribute(title)}</title></head>`,
    '  <body>',
  ];
  for (const [topic, members] of topics) {
    const indent = topic === null ? '    ' : '      ';
    if (topic !== null) lines.push(`    <outline text="${attribute(topic)}">`);
    for (const feed of members) {
      const site = feed.site === null ? '' : ` htmlUrl="${attribute(feed.site)}"`;
      lines.push(
        `${indent}<outline type="rss" text="${attribute(feed.title)}" xmlUrl="${attribute(feed.url)}"${site}/>`,
      );
    }
    if (topic !== null) lines.push('    </outline>');
  }
  return `${[...lines, '  </body>', '</opml>'].join('\n')}\n`;
}
