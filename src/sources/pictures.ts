import type { Article } from '../core/article.ts';

/** An article without its picture, unless that lies at one of these hosts or below one; null leaves all pictures. */
export function keepPicturesOf(hosts: readonly string[] | null): (article: Article) => Article {
  if (hosts === null) return (article) => article;
  const named = hosts.map((host) => host.toLowerCase());
  const isNamed = (host: string) => named.some((each) => host === each || host.endsWith(`.${each}`));
  return (article) => {
    const host = article.image === null ? null : URL.parse(article.image)?.hostname;
    return host && isNamed(host) ? article : { ...article, image: null };
  };
}
