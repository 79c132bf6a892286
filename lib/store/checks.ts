import { BlockIndex } from '../core/review/block-index.ts';
import { taggedEntity } from '../core/review/entities.ts';
import { typedWords } from '../core/review/placed.ts';
import type { Article } from '../core/schema/article.ts';
import type { AddedEntity, MentionTarget, PassageTarget, Verdict, VerdictContent } from '../core/schema/verdict.ts';
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

function checkTarget(parts: ClipParts, { versionId, correction, start, end, quote }: PassageTarget): void {
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
function writtenDown(parts: ClipParts, entity: AddedEntity, target: MentionTarget): AddedEntity {
  if (entity.kind !== 'existing') {
    if (entity.kind === target.kind) return entity;
    throw new StoreRefused('malformed', `a tag of kind ${target.kind} cannot stand for a ${entity.kind}`);
  }
  if (entity.document !== undefined || entity.official !== undefined) return checkedExisting(entity, target);
  const { id } = entity;
  const reviewed = reviewParts(parts);
  const tagging = taggingInUse(parts, reviewed, target.versionId);
  const tagged = tagging === undefined ? null : taggedEntity(tagging, id, target.kind);
  if (target.kind === 'document') {
    const shown = reviewed.documents.find((one) => one.entity.id === id)?.entity;
    const document = shown ?? (tagged?.kind === 'document' ? tagged.document : undefined);
    if (document !== undefined) return { kind: 'existing', id, document };
  } else {
    const shown = reviewed.officials.find((one) => one.entity.id === id)?.entity;
    const official = shown ?? (tagged?.kind === 'official' ? tagged.official : undefined);
    if (official !== undefined) return { kind: 'existing', id, official };
  }
  throw new StoreRefused('no-such-entity', `${target.kind} ${id}`);
}

/** An entity that the caller has written down itself, as of the clip it shows. */
function checkedExisting(entity: Extract<AddedEntity, { kind: 'existing' }>, target: MentionTarget): AddedEntity {
  if (entity[target.kind] !== undefined) return entity;
  throw new StoreRefused('malformed', `a tag of kind ${target.kind} cannot stand for ${entity.id}`);
}

function checkVerdict(parts: ClipParts, id: string, type: Verdict['type'] | null): void {
  const found = parts.verdicts.find((verdict) => verdict.id === id);
  if (found === undefined || (type !== null && found.type !== type)) throw new StoreRefused('no-such-verdict', id);
}

function checkComment(parts: ClipParts, { on, of }: Extract<VerdictContent, { type: 'comment' }>): void {
  if (on.kind === 'mention') checkTarget(parts, on.target);
  if (on.kind === 'highlight') checkVerdict(parts, on.id, 'highlight');
  if (of !== undefined) checkVerdict(parts, of, 'comment');
}

/**
 * The verdict's content as it is to be kept. `hasEntry`: whether the catalogue has an entry.
 * @throws StoreRefused when it does not fit the clip: a quote that is not there, an entity, entry or verdict it does not
 * have, a return without a reason.
 */
export function checkContent(
  parts: ClipParts,
  content: VerdictContent,
  hasEntry: (id: string) => boolean,
): VerdictContent {
  if ('target' in content) checkTarget(parts, content.target);
  switch (content.type) {
    case 'accept':
      return content.entity === null
        ? content
        : { ...content, entity: writtenDown(parts, content.entity, content.target) };
    case 'add':
      return { ...content, entity: writtenDown(parts, content.entity, content.target) };
    case 'link':
      if (content.entry !== null && content.entry.kind !== content.target.kind)
        throw new StoreRefused('malformed', `a ${content.target.kind} is no ${content.entry.kind}`);
      if (content.entry !== null && !hasEntry(content.entry.id))
        throw new StoreRefused('no-such-entry', content.entry.id);
      return content;
    case 'correct':
      checkCorrection(parts, content);
      return content;
    case 'comment':
      checkComment(parts, content);
      return content;
    case 'state':
      if (content.state === 'returned' && (content.reason ?? '').trim() === '')
        throw new StoreRefused('malformed', 'returned without a reason');
      return content;
    case 'restore':
      checkVerdict(parts, content.of, null);
      return content;
    default:
      return content;
  }
}
