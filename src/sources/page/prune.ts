import type { Block } from './blocks.ts';

export function pruneBlocks(blocks: readonly Block[], _title: string | null): readonly Block[] {
  return blocks;
}
