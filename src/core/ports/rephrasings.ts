import type { Rephrased } from '../rephrasing/rephrased.ts';

/** What a language model made of stories, one text a story; stories carry it where they are loaded. */
export interface RephrasingStore {
  /** In place of an earlier one. */
  keep(storyId: string, rephrased: Rephrased, now: number): Promise<void>;
  /** Lets go of all. Returns how many. */
  clear(): Promise<number>;
}
