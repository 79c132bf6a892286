import { alikeSpans } from '../core/review/alike.ts';
import { type ReviewedMention, targetOf } from '../core/review/index.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { AddedEntity, VerdictContent } from '../core/schema/verdict.ts';
import type { LoadedClip } from '../store/clips.ts';

// What a person's acts on tags come to as verdicts. None here writes anything. The tagger is loaded when words are read
// anew: it weighs more than the rest of the panel, which has to stand within a third of a second of the click.

type Content<T extends VerdictContent['type']> = Extract<VerdictContent, { type: T }>;
type Place = Pick<Mention, 'kind' | 'start' | 'end'>;

/** The longest words that one tag can be of, UTF-16 units; a list of posts is long, a paragraph is none. */
const LONGEST_TAG = 400;

/** The span cannot be one tag: it is too long, or runs over a block's end. */
export const isTooLong = (clip: LoadedClip, { start, end }: Span): boolean => {
  const words = clip.reviewed.article.text.slice(start, end).trim();
  return words.includes('\n') || words.length > LONGEST_TAG;
};

const isOne = (place: Place, { kind, start, end }: Place): boolean =>
  place.kind === kind && place.start === start && place.end === end;

/** Whether a mention still stands: two presses may be on their way. */
const stands = ({ reviewed }: LoadedClip, place: Place): boolean => reviewed.mentions.some((one) => isOne(one, place));

/** The mentions are right, as they stand or stood before they were rejected. */
export const acceptances = (clip: LoadedClip, mentions: readonly ReviewedMention[]): Content<'accept'>[] =>
  mentions.flatMap((mention) => accepted(clip, mention, mention.entity));

function accepted(clip: LoadedClip, place: Place, entity: string | null): Content<'accept'>[] {
  const target = targetOf(clip.reviewed, place);
  // Of words that come from several sources there is no tag but one brought in by a file.
  return target === null ? [] : [{ type: 'accept', target, entity: entityOf(clip, place.kind, entity) }];
}

/** What a mention stands for, written down; null where nobody can tell. */
function entityOf({ reviewed }: LoadedClip, kind: Mention['kind'], id: string | null): AddedEntity | null {
  if (id === null) return null;
  if (kind === 'document') {
    const document = reviewed.documents.find(({ entity }) => entity.id === id)?.entity;
    return document === undefined ? null : { kind: 'existing', id, document };
  }
  const official = reviewed.officials.find(({ entity }) => entity.id === id)?.entity;
  return official === undefined ? null : { kind: 'existing', id, official };
}

/** The mentions are none. */
export const rejections = (clip: LoadedClip, mentions: readonly Place[]): Content<'reject'>[] =>
  mentions.flatMap((mention) => {
    const target = targetOf(clip.reviewed, mention);
    return target === null ? [] : [{ type: 'reject', target }];
  });

/** The mentions of the same kind on the same words. */
export function mentionsAlike({ reviewed }: LoadedClip, mention: Place): ReviewedMention[] {
  const spans = alikeSpans(reviewed.article.text, mention);
  return reviewed.mentions.filter((one) =>
    spans.some(({ start, end }) => isOne({ kind: mention.kind, start, end }, one)),
  );
}

/**
 * The same words are tags of the same kind wherever they stand: suggestions as they are, and words without a tag of that kind
 * for the same entity, unless they mean something by what stands before them ("Nghị quyết này").
 */
export function acceptancesAlike(clip: LoadedClip, mention: ReviewedMention): Content<'accept'>[] {
  const { mentions, article } = clip.reviewed;
  const there = mentionsAlike(clip, mention).filter(({ status }) => status === 'suggested');
  const known = acceptances(clip, there);
  if (mention.kind === 'document' && mention.form === 'anaphor') return known;
  const free = alikeSpans(article.text, mention).filter(
    ({ start, end }) => !mentions.some((one) => one.kind === mention.kind && one.start < end && start < one.end),
  );
  return [...known, ...free.flatMap((span) => accepted(clip, { kind: mention.kind, ...span }, mention.entity))];
}

/** A tag to add, and where in the text shown. */
interface Addition {
  content: Content<'add'>;
  at: Span;
}

/** What the words at a span, or around a caret, are a tag for; null when they hold nothing to tag. */
export async function additionAt(clip: LoadedClip, kind: Mention['kind'], span: Span): Promise<Addition | null> {
  const [{ newRecordId }, { tagSelection }, { snapSpan }] = await Promise.all([
    import('../core/identity.ts'),
    import('../core/tagging/select.ts'),
    import('../core/tagging/snap.ts'),
  ]);
  const { article, articleDate, documents, officials } = clip.reviewed;
  const snapped = snapSpan(article.text, span, kind, articleDate?.value ?? null);
  if (snapped === null) return null;
  const known = {
    ...clip.version.tagging,
    articleDate,
    documents: documents.map(({ entity }) => entity),
    officials: officials.map(({ entity }) => entity),
  };
  const added = tagSelection(article.text, snapped, kind, known, `P-${newRecordId()}`);
  if (added === null) return null;
  const at = { start: added.start, end: added.end };
  const target = targetOf(clip.reviewed, { kind, ...at });
  return target === null ? null : { content: { type: 'add', target, entity: added.entity }, at };
}

/** A tag that takes another's place, in one step, and where. */
interface Replacement {
  contents: VerdictContent[];
  at: Span;
}

const gone = (clip: LoadedClip, mention: ReviewedMention): VerdictContent[] =>
  stands(clip, mention) ? rejections(clip, [mention]) : [];

/** The same words are a tag of the other kind. Null as for `additionAt`. */
export async function retyping(
  clip: LoadedClip,
  mention: ReviewedMention,
  kind: Mention['kind'],
): Promise<Replacement | null> {
  const added = await additionAt(clip, kind, mention);
  return added === null ? null : { contents: [...gone(clip, mention), added.content], at: added.at };
}

/**
 * Other words than the tagger's are the tag. What it stands for stays, unless the new words say of themselves that it is
 * another. Null as for `additionAt`.
 */
export async function respanning(clip: LoadedClip, mention: ReviewedMention, span: Span): Promise<Replacement | null> {
  const added = await additionAt(clip, mention.kind, span);
  if (added === null) return null;
  const { content, at } = added;
  const before = entityOf(clip, mention.kind, mention.entity);
  const entity = before !== null && !saysItself(content.entity) ? before : content.entity;
  return { contents: [...gone(clip, mention), { ...content, entity }], at };
}

/** Whether words tell a document or a person known already, or a document by a number of its own. */
const saysItself = (entity: AddedEntity): boolean =>
  entity.kind === 'existing' || (entity.kind === 'document' && !entity.document.key.startsWith('text/'));
