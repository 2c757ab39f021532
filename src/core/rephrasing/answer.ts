import { z } from 'zod';

/** What a model is to return: each sentence with the numbers, from 1, of the sentences that it was made from. */
export interface Answer {
  readonly sentences: readonly { readonly text: string; readonly supports: readonly number[] }[];
}

const answer = z.strictObject({
  sentences: z.array(z.strictObject({ text: z.string(), supports: z.array(z.int()) })),
});

/** The same as JSON Schema, for endpoints that hold a model to it. */
export const ANSWER_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['sentences'],
  properties: {
    sentences: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'supports'],
        properties: { text: { type: 'string' }, supports: { type: 'array', items: { type: 'integer' } } },
      },
    },
  },
} as const;

/** Reads what a model wrote; null where it is no such JSON. What stands around the object, such as a code fence, is passed over. */
export const readAnswer = (content: string): Answer | null => {
  const [start, end] = [content.indexOf('{'), content.lastIndexOf('}')];
  if (start < 0 || end < start) return null;
  try {
    const read = answer.safeParse(JSON.parse(content.slice(start, end + 1)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};
