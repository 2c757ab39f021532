import type { APIAttachment, Snowflake } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** A file that lies on the CDN. */
export interface Upload {
  /** https://docs.discord.com/developers/resources/message#attachment-object */
  readonly payload: APIAttachment;
  readonly text: string;
}

export interface UploadDraft {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Puts a file of a command's option where Discord keeps it, at a signed address: https://docs.discord.com/developers/reference#signed-attachment-cdn-urls */
export function upload(world: World, origin: string, { name, type, text }: UploadDraft): Snowflake {
  const id = world.id();
  const [until, from] = [world.now() + 86_400_000, world.now()].map((at) => Math.floor(at / 1000).toString(16));
  const path = `/ephemeral-attachments/${world.applicationId}/${id}/${encodeURIComponent(name)}`;
  const url = `${origin}${path}?ex=${until}&is=${from}&hm=${'0'.repeat(64)}&`;
  const payload = { id, filename: name, size: Buffer.byteLength(text), url, proxy_url: url };
  world.uploads.set(id, { payload: { ...payload, content_type: type, ephemeral: true }, text });
  return id;
}

/** What the CDN gives to anybody who has the whole address, 404 to others; undefined where it is no file's. */
export function uploadAt(
  { uploads }: World,
  requested: string,
): { readonly status: number; readonly type: string; readonly text: string } | undefined {
  const { pathname, searchParams } = new URL(requested, 'http://cdn.invalid');
  const [, kind, , id = ''] = pathname.split('/');
  if (kind !== 'ephemeral-attachments') return undefined;
  const found = uploads.get(id);
  const signed = ['ex', 'is', 'hm'].every((part) => searchParams.has(part));
  if (found === undefined || !signed)
    return { status: 404, type: 'text/plain', text: 'This content is no longer available.' };
  return { status: 200, type: found.payload.content_type ?? 'application/octet-stream', text: found.text };
}
