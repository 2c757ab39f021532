import { number, string } from '../fields.ts';
import { refuse } from '../method.ts';

/** One page of a list, and the cursor of the next: https://docs.slack.dev/apis/web-api/pagination */
export const page = <T>(
  items: readonly T[],
  args: { readonly cursor?: unknown; readonly limit?: unknown },
  { usual, most }: { readonly usual: number; readonly most: number },
): { readonly items: readonly T[]; readonly next: string } => {
  const limit = number(args.limit) ?? usual;
  if (!Number.isInteger(limit) || limit < 1) return refuse('invalid_limit');
  const cursor = string(args.cursor);
  const start =
    cursor === ''
      ? 0
      : number(
          Buffer.from(cursor, 'base64')
            .toString()
            .replace(/^next:/, ''),
        );
  if (start === undefined) return refuse('invalid_cursor');
  const end = start + Math.min(limit, most);
  return {
    items: items.slice(start, end),
    next: end < items.length ? Buffer.from(`next:${end}`).toString('base64') : '',
  };
};
