import { taggedEntity } from '../core/review/entities.ts';
import type { MentionTarget, Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { StoreRefused } from './errors.ts';
import type { ClipParts } from './parts.ts';
import { reviewParts } from './view.ts';

function checkTarget({ versions }: ClipParts, { versionId, start, end, quote }: MentionTarget): void {
  const version = versions.find(({ id }) => id === versionId);
  if (version === undefined) throw new StoreRefused('no-such-version', versionId);
  if (version.article.text.slice(start, end) !== quote)
    throw new StoreRefused('quote-differs', `${start}–${end} is not “${quote}”`);
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
  const tagging = parts.taggings.get(target.versionId);
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
  if (content.type === 'add') return withEntity(parts, content);
  if (content.type === 'restore' && !parts.verdicts.some((verdict: Verdict) => verdict.id === content.of))
    throw new StoreRefused('no-such-verdict', content.of);
  return content;
}
