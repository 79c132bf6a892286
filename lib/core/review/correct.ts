import { joinBlocks, textOf } from '../blocks.ts';
import { BY_PERSON } from '../by-person.ts';
import type { Article, Block, BlockKind } from '../schema/article.ts';

import { type Decided, decide } from './decided.ts';
import { type Same, sameAuthors, sameTime } from './same.ts';
import type { Given } from './sapo.ts';
import type { Corrected, CorrectedFields, CorrectVerdict, PlacedCorrection, ShownBlock } from './types.ts';

/** An article as people have corrected it, each block with where its words come from. */
export interface CorrectedArticle {
  article: Article;
  /** In the order shown, with those that were taken out where they stood. */
  blocks: ShownBlock[];
  corrected: CorrectedFields;
}

/** A block before its place in the text is known; `text` null for one that is not shown. */
interface Piece {
  kind: BlockKind;
  text: string | null;
  captured: Block | null;
  typed: boolean;
  correction: CorrectVerdict | null;
}

const asCaptured = (article: Article, block: Block): Piece => ({
  kind: block.kind,
  text: textOf(article, block),
  captured: block,
  typed: false,
  correction: null,
});

const shownAsCaptured = (block: Block): ShownBlock => {
  const { kind, start, end } = block;
  return { kind, shown: { start, end }, captured: block, typed: false, correction: null };
};

/** A captured block as it is now: itself, another thing, out, or under words typed in its place. */
function pieceOf(article: Article, block: Block, index: number, decided: Decided): Piece {
  const plain = asCaptured(article, block);
  const given = index === decided.titleAt ? decided.title : index === decided.sapoAt ? decided.sapo : null;
  const { kind, by } = decided.blockAt(index);
  if (given !== null && given.value !== plain.text) {
    const { value, verdict } = given;
    if (value === null) return { ...plain, text: null, correction: verdict };
    return { ...plain, kind: kind === 'drop' ? plain.kind : kind, text: value, typed: true, correction: verdict };
  }
  if (kind === 'drop') return { ...plain, text: null, correction: by };
  return kind === plain.kind ? plain : { ...plain, kind, correction: by };
}

function typedPieces(kind: 'title' | 'sapo', given: Given<string | null> | null): Piece[] {
  if (given === null || given.value === null) return [];
  return [{ kind, text: given.value, captured: null, typed: true, correction: given.verdict }];
}

/** All blocks keep their captured order, but for a new sapo, which stands where a capture would have put it. */
function piecesOf(article: Article, decided: Decided): Piece[] {
  const { titleAt, sapoAt, sapoBy } = decided;
  const sapoMoved = sapoBy !== null;
  const pieces: Piece[] = titleAt === -1 ? typedPieces('title', decided.title) : [];
  const sapo = article.blocks[sapoAt];
  const newSapo = sapo === undefined ? typedPieces('sapo', decided.sapo) : [];
  if (sapo !== undefined && sapoMoved) newSapo.push(pieceOf(article, sapo, sapoAt, decided));
  if (titleAt === -1) pieces.push(...newSapo);
  for (const [index, block] of article.blocks.entries()) {
    if (index !== sapoAt || !sapoMoved) pieces.push(pieceOf(article, block, index, decided));
    if (index === titleAt) pieces.push(...newSapo);
  }
  // An article without a word is none; only files from elsewhere have one without a title to be left.
  const empty = pieces.every(({ text }) => text === null);
  return empty ? article.blocks.map((block) => asCaptured(article, block)) : pieces;
}

/** The pieces joined as `buildArticle` joins them. */
function joined(pieces: readonly Piece[]): { blocks: Block[]; text: string; shown: ShownBlock[] } {
  const { blocks, text } = joinBlocks(
    pieces.flatMap(({ kind, text: words }) => (words === null ? [] : [{ kind, text: words }])),
  );
  let next = 0;
  const shown = pieces.map(({ text: words, ...rest }): ShownBlock => {
    const block = words === null ? undefined : blocks[next++];
    return { ...rest, shown: block === undefined ? null : { start: block.start, end: block.end } };
  });
  return { blocks, text, shown };
}

/** A correction that makes a difference; undefined where the value is as captured, or was corrected back. */
function corrected<T>(original: T, given: Given<T> | null, same: Same<T> = Object.is): Corrected<T> | undefined {
  return given === null || same(original, given.value) ? undefined : { original, verdict: given.verdict };
}

/** The sapo that was given, be it typed or a block that was made it. */
function sapoGiven({ sapo, sapoBy }: Decided, shown: readonly Piece[]): Given<string | null> | null {
  if (sapo !== null || sapoBy === null) return sapo;
  return { value: shown.find(({ kind, text }) => kind === 'sapo' && text !== null)?.text ?? null, verdict: sapoBy };
}

/**
 * An article with corrections applied, each later one over the earlier; they must be in clock order and hold for this
 * very article (placed.ts). Made by the same rules as a captured article, and the captured one itself, to the letter,
 * where nothing is corrected or all is corrected back.
 */
export function correctArticle(article: Article, corrections: readonly PlacedCorrection[]): CorrectedArticle {
  // Every clip of a list is folded; most are not corrected.
  if (corrections.length === 0) return { article, blocks: article.blocks.map(shownAsCaptured), corrected: {} };
  const decided = decide(article, corrections);
  const pieces = piecesOf(article, decided);
  const { blocks, text, shown } = joined(pieces);
  const sapoIs = sapoGiven(decided, pieces);
  const fields = {
    title: corrected(article.title, decided.title),
    sapo: corrected(article.sapo, sapoIs),
    authors: corrected(article.authors, decided.authors, sameAuthors),
    outlet: corrected(article.outlet, decided.outlet),
    published: corrected(article.published, decided.published, sameTime),
  };
  const sourceOf = (field: 'title' | 'sapo' | 'authors' | 'outlet'): string | null =>
    fields[field] === undefined ? article.sources[field] : BY_PERSON;
  return {
    article: {
      ...article,
      title: decided.title?.value ?? article.title,
      sapo: sapoIs === null ? article.sapo : sapoIs.value,
      authors: decided.authors?.value ?? article.authors,
      outlet: decided.outlet === null ? article.outlet : decided.outlet.value,
      published: fields.published === undefined ? article.published : (decided.published?.value ?? null),
      sources: {
        ...article.sources,
        title: sourceOf('title'),
        sapo: sourceOf('sapo'),
        authors: sourceOf('authors'),
        outlet: sourceOf('outlet'),
      },
      blocks,
      text,
    },
    blocks: shown,
    corrected: fields,
  };
}

/** Whether an article is other than captured in anything. */
export const isCorrected = ({ blocks, corrected: fields }: Pick<CorrectedArticle, 'blocks' | 'corrected'>): boolean =>
  blocks.some(({ correction }) => correction !== null) || Object.values(fields).some((one) => one !== undefined);
