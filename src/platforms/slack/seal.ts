import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';

/** Keeps text from whoever reads the database. */
export interface Seal {
  /** Different at each call, for the same text too. */
  seal(text: string): string;
  /** The text; null where it was changed, was sealed with another key, or is no sealed text at all. */
  open(sealed: string): string | null;
}

/** Says by which method it was sealed, so that there can be another one day. */
const version = 'v1';
const [nonceLength, tagLength] = [12, 16];
const shortestKey = 16;

/**
 * Seals with AES-256-GCM by a key made of any string of at least 16 characters; a shorter one is a bug and throws.
 * Sealed text is `v1.` and the base64url of nonce, tag and cipher.
 * https://nvlpubs.nist.gov/nistpubs/Legacy/SP/nistspecialpublication800-38d.pdf
 */
export const createSeal = (key: string): Seal => {
  if (key.length < shortestKey) throw new RangeError(`a key has at least ${shortestKey} characters`);
  // No salt of its own for each: what guards against guessing is a key that nobody else has.
  const secret = scryptSync(key, `pullquote ${version}`, 32);
  return {
    seal: (text) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce).setAAD(Buffer.from(version));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`;
    },
    open: (sealed) => {
      const [method, packed, ...others] = sealed.split('.');
      const bytes = Buffer.from(packed ?? '', 'base64url');
      const canonical = bytes.toString('base64url') === packed;
      if (method !== version || others.length > 0 || !canonical || bytes.length < nonceLength + tagLength) return null;
      const nonce = bytes.subarray(0, nonceLength);
      const decipher = createDecipheriv('aes-256-gcm', secret, nonce, { authTagLength: tagLength });
      decipher.setAAD(Buffer.from(version)).setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
        return text.toString('utf8');
      } catch {
        return null;
      }
    },
  };
};
