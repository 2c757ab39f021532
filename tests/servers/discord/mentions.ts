import { fieldsOf, textOf } from './body-limits.ts';

/** Whom a message calls, by its content's markup and its `allowed_mentions`: https://docs.discord.com/developers/resources/message#allowed-mentions-object */
export function calledBy(body: unknown): string[] {
  const { content, allowed_mentions: allowed } = fieldsOf(body);
  const text = textOf(content);
  const parse = allowed === undefined || allowed === null ? null : fieldsOf(allowed);
  const called: string[] = [];
  const lets = (kind: 'everyone' | 'users' | 'roles', id: string): boolean => {
    if (parse === null) return true;
    const listed: unknown = parse[kind];
    return (Array.isArray(parse.parse) && parse.parse.includes(kind)) || (Array.isArray(listed) && listed.includes(id));
  };
  for (const [mark, isRole, id] of text.matchAll(/<@(&?)!?(\d{15,21})>/g)) {
    if (lets(isRole === '&' ? 'roles' : 'users', id ?? '')) called.push(mark.replace('!', ''));
  }
  for (const [mark] of text.matchAll(/@(everyone|here)/g)) if (lets('everyone', mark)) called.push(mark);
  return [...new Set(called)];
}
