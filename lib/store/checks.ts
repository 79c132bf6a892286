import { BlockIndex } from '../core/review/block-index.ts';
import { taggedEntity } from '../core/review/entities.ts';
import { typedWords } from '../core/review/placed.ts';
import type { Article } from '../core/schema/article.ts';
import type { MentionTarget, Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { StoreRefused } from './errors.ts';
import type { ClipParts } from './parts.ts';
import { reviewParts, taggingInUse } from './view.ts';

function articleOf({ versions }: ClipParts, versionId: string): Article {
  const version = versions.find(({ id }) => id === versionId);
  if (version === undefined) throw new StoreRefused('no-such-version', versionId);
  return version.article;
}

/** The words typed by a correction on this version. */
function wordsOf({ verdicts }: ClipParts, correction: string, versionId: string): string {
  const verdict = verdicts.find(({ id }) => id === correction);
  const words = verdict?.type === 'correct' && verdict.versionId === versionId ? typedWords(verdict) : undefined;
  if (words === undefined) throw new StoreRefused('no-such-verdict', correction);
  return words;
}

function checkTarget(parts: ClipParts, { versionId, correction, start, end, quote }: MentionTarget): void {
  const { text } = articleOf(parts, versionId);
  const words = correction === undefined ? text : wordsOf(parts, correction, versionId);
  if (words.slice(start, end) !== quote) throw new StoreRefused('quote-differs', `${start}–${end} is not “${quote}”`);
}

function checkCorrection(parts: ClipParts, { versionId, change }: Extract<VerdictContent, { type: 'correct' }>): void {
  const article = articleOf(parts, versionId);
  if (change.field === 'block' && new BlockIndex(article).at(change) === -1)
    throw new StoreRefused('quote-differs', `${change.start}–${change.end} is no block “${change.quote}”`);
}

/** An `existing` entity with what it stands for written down beside its id, since a retagging gives ids anew. */
function withEntity(parts: ClipParts, content: Extract<VerdictContent, { type: 'add' }>): VerdictContent {
  const { entity, target } = content;
  if (entity.kind !== 'existing') {
    if (entity.kind === target.kind) return content;
    throw new StoreRefused('malformed', `a tag of kind ${target.kind} cannot stand for a ${entity.kind}`);
  }
  const { id } = entity;
  const reviewed = reviewParts(parts);
  const tagging = taggingInUse(parts, reviewed, target.versionId);
  const tagged = tagging === undefined ? null : taggedEntity(tagging, id, target.kind);
  if (target.kind === 'document') {
    const shown = reviewed.documents.find((one) => one.entity.id === id)?.entity;
    const document = shown ?? (tagged?.kind === 'document' ? tagged.document : undefined);
    if (document !== undefined) return { ...content, entity: { kind: 'existing', id, document } };
  } else {
    const shown = reviewed.officials.find((one) => one.entity.id === id)?.entity;
    const official = shown ?? (tagged?.kind === 'official' ? tagged.official : undefined);
    if (official !== undefined) return { ...content, entity: { kind: 'existing', id, official } };
  }
  throw new StoreRefused('no-such-entity', `${target.kind} ${id}`);
}

/**
 * The verdict's content as it is to be kept.
 * @throws StoreRefused when it does not fit the clip: a quote that is not there, an entity or verdict it does not have.
 */
export function checkContent(parts: ClipParts, content: VerdictContent): VerdictContent {
  if (content.type === 'reject' || content.type === 'add') checkTarget(parts, content.target);
  if (content.type === 'correct') checkCorrection(parts, content);
  if (content.type === 'add') return withEntity(parts, content);
  if (content.type === 'restore' && !parts.verdicts.some((verdict: Verdict) => verdict.id === content.of))
    throw new StoreRefused('no-such-verdict', content.of);
  return content;
}
