import type { Article, Block, BlockKind } from './schema/article.ts';

/** The text of one block. Offsets are UTF-16, into `article.text`. */
export function textOf(article: Pick<Article, 'text'>, block: { start: number; end: number }): string {
  return article.text.slice(block.start, block.end);
}

/** The blocks and text of an article made of these pieces, none of them empty: joined by `\n`, each block at its place. */
export function joinBlocks(pieces: readonly { kind: BlockKind; text: string }[]): { blocks: Block[]; text: string } {
  const blocks: Block[] = [];
  let next = 0;
  for (const { kind, text } of pieces) {
    const block = { kind, start: next, end: next + text.length };
    blocks.push(block);
    next = block.end + 1;
  }
  return { blocks, text: pieces.map(({ text }) => text).join('\n') };
}
