/** How meta elements call the day of publication, surest first. From Open Graph, Dublin Core, Highwire, Parse.ly, Sailthru and Cxense, and what pages are seen to make up. */
export const PUBLISHED_META: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date.publication',
  'citation_publication_date',
  'citation_online_date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'published',
  'published_time',
  'published-date',
  'pubdate',
  'publication_date',
  'publicationdate',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'cdate',
];

/** Names that do not say which of an article's days they mean. */
export const VAGUE_META: readonly string[] = ['dc.date', 'dcterms.date', 'date'];

export const UPDATED_META: readonly string[] = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article.updated',
  'lastmod',
  'last-modified',
  'updated',
];

/** What a line calls the day of publication, in the languages most read. */
export const POSTED =
  /(?:\b(?:published|publication|posted|created|written|veröffentlicht|veröffentlichung|erstellt|publiziert|erschienen|publié|publicado|pubblicato|datum|date)\b|投稿日|公開日|掲載)/iu;

/** What a line calls the day of its last change. */
export const UPDATED =
  /(?:\b(?:(?:last)?updated?|modified|edited|changed|reviewed|revised|stand|aktualisiert|aktualisierung|geändert|änderung|mis à jour|modifié|actualizado|actualización|aggiornato|atualizado|bijgewerkt)\b|更新)/iu;
