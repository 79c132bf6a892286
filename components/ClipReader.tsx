import type { ComponentChildren, JSX } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewedClip, ReviewedMention } from '../lib/core/review/types.ts';
import type { Version } from '../lib/core/schema/clip.ts';
import type { Change } from '../lib/core/schema/correction.ts';
import type { Span } from '../lib/core/schema/span.ts';
import { ArticleMeta } from './ArticleMeta.tsx';
import { ArticleText } from './ArticleText.tsx';
import { type ActiveMention, activeOf } from './active.ts';
import { DraftScope } from './drafts.ts';
import { EntryActs } from './EntryActs.tsx';
import { later } from './later.tsx';
import { NotesPane } from './NotesPane.tsx';
import { OfficesBar } from './OfficeMarks.tsx';
import { Outcomes } from './Outcomes.tsx';
import { OfficesContext } from './offices.ts';
import { RejectedList } from './RejectedList.tsx';
import { ReviewPane } from './ReviewPane.tsx';
import type { KnownLabels, RemarkActs } from './remark-acts.ts';
import type { ReviewActs } from './review-acts.ts';
import { StateLine } from './StateLine.tsx';
import { scrollTo } from './scroll.ts';
import type { Passage } from './segments.ts';
import { useStrings } from './strings.ts';
import { TabPane } from './TabPane.tsx';
import { type DockTab, TagDock } from './TagDock.tsx';
import { DocumentList, OfficialList } from './TagLists.tsx';
import { useCommands } from './use-commands.ts';
import { usePlace } from './use-place.ts';
import { useRemarks } from './use-remarks.ts';
import { useReview } from './use-review.ts';

export interface ClipReaderProps {
  version: Version;
  reviewed: ReviewedClip;
  versionCount: number;
  /** Read from a saved file, not from the web. */
  fromFile: boolean;
  /** A person has corrected the article. */
  corrected: boolean;
  known: KnownLabels;
  /** The mention last clicked on the live page; a new object at each click. */
  clickedOnPage?: Pick<ActiveMention, 'kind' | 'start'> | null | undefined;
  /** A mention has come to the front here. */
  onFront?: ((mention: ActiveMention) => void) | undefined;
  /** What a person decides on tags. */
  acts: ReviewActs;
  /** From this confidence on suggestions may be accepted in one go. */
  certainFrom: number;
  /** Which entry of the catalogue a mention means is to be said. */
  onLink: (mention: ReviewedMention) => void;
  /** An entry of the catalogue is to be shown. */
  onEntry: (entryId: string) => void;
  /** What a person says beside the tags. */
  remarks: RemarkActs;
  /** Resolves to whether the correction stands. */
  onCorrect: (change: Change) => Promise<boolean>;
  /** More buttons for the mention in front, in the review bar. */
  actions?: ComponentChildren;
}

const ArticleEditor = later(async () => (await import('./ArticleEditor.tsx')).ArticleEditor);

/** Scrolls the article to words of it. */
function goToWords({ start }: Span): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.article [data-offset]')];
  scrollTo(
    pieces.findLast((piece) => Number(piece.dataset.offset) <= start),
    'center',
  );
}

/** A suggestion below this confidence is drawn, and listed, as unsure. */
export const SURE_FROM = 0.8;

/**
 * One clip: the article with its marks, the bar of the mention in front, and the dock of its tags; going to a mention in one
 * scrolls the others. Keyed by the clip: a new version leaves the tab and the draft of the note as they are.
 */
export const ClipReader = (props: ClipReaderProps): JSX.Element => (
  <DraftScope name={`clip:${props.version.clipId}`}>
    <Reader {...props} />
  </DraftScope>
);

function Reader({
  version,
  reviewed,
  versionCount,
  fromFile,
  corrected,
  known,
  remarks,
  acts,
  certainFrom,
  actions,
  clickedOnPage = null,
  ...on
}: ClipReaderProps): JSX.Element {
  const { t } = useStrings();
  const [{ chosen, tab, open, editing }, move] = usePlace();
  const [selected, setSelected] = useState<Span | null>(null);
  const asking = useRef((): Span | null => null);
  const [draft, setDraft] = useState<Span | null>(null);
  const [withRejected, setWithRejected] = useState(false);
  const edited = useRef(false);
  useEffect(() => {
    // The button that began it is drawn anew.
    if (edited.current && !editing) document.getElementById('edit-article')?.focus();
    edited.current = editing;
  }, [editing]);

  const { article, mentions } = reviewed;
  const nameOf = (id: string): string | null =>
    reviewed.documents.find(({ entity }) => entity.id === id)?.entity.canonical ??
    reviewed.officials.find(({ entity }) => entity.id === id)?.entity.name ??
    null;
  const review = useReview(reviewed, nameOf, [
    chosen,
    (next) => {
      if (next === null) return;
      const { mention } = next;
      const opens = mention.from === 'text' || mention.from === 'page';
      move({ chosen: next, tab: mention.kind, ...(opens && { open: true }) });
      if (mention.from !== 'page') on.onFront?.(mention);
    },
  ]);
  const heard = useRef(clickedOnPage);
  useEffect(() => {
    // What was clicked before this reader was there is no news to it.
    const news = clickedOnPage !== heard.current ? clickedOnPage : null;
    heard.current = clickedOnPage;
    const mention = mentions.find(({ kind, start }) => kind === news?.kind && start === news.start);
    if (mention !== undefined) review.activate(activeOf(mention, 'page'));
  }, [clickedOnPage]);
  const { active, current } = review;
  const { showOfficial } = useContext(OfficesContext);
  useCommands({
    offices: () => {
      const mention = review.front()?.mention;
      if (mention?.kind !== 'official' || mention.entity === null) return false;
      showOfficial(mention.entity);
      return true;
    },
    link: () => {
      const front = review.front();
      if (front === null || front.rejected !== null) return false;
      on.onLink(front.mention);
      return true;
    },
  });
  const written = useRemarks({
    reviewed,
    remarks,
    selection: () => asking.current(),
    front: review.front,
    onOpen: () => move({ tab: 'notes', open: true }),
  });

  const drawn = useMemo(
    () =>
      [...review.marks.values()].filter(
        ({ rejected, key }) => rejected === null || withRejected || key === current?.key,
      ),
    [review.marks, withRejected, current?.rejected === null ? null : current?.key],
  );
  const passages = useMemo<Passage[]>(
    () => [
      ...reviewed.highlights.map(({ verdict, start, end }) => ({
        id: verdict,
        look: 'highlight' as const,
        start,
        end,
      })),
      ...(draft === null ? [] : [{ id: 'draft', look: 'draft' as const, ...draft }]),
    ],
    [reviewed.highlights, draft],
  );
  const certain = mentions.filter(
    ({ status, confidence }) => status === 'suggested' && confidence >= certainFrom,
  ).length;
  const lists = {
    mentions,
    text: article.text,
    active,
    sureFrom: SURE_FROM,
    nameOf,
    onActivate: review.activate,
    onAccept: (some: readonly ReviewedMention[]) => void acts.accept(some),
    onRemove: (mention: ReviewedMention) => void acts.reject(mention),
    onLink: on.onLink,
    onEntry: on.onEntry,
  };
  const rejectedList = (of: DockTab): JSX.Element => (
    <RejectedList
      rejected={reviewed.rejected.filter(({ mention }) => mention.kind === of)}
      text={article.text}
      onOpen={setWithRejected}
      onGo={(mention) => review.activate(activeOf(mention, 'removal'))}
      onTakeBack={(mention) => void acts.accept([mention])}
    />
  );

  return (
    <div class={`reader${editing ? ' reader--editing' : ''}`}>
      {editing ? (
        <ArticleEditor
          captured={version.article}
          reviewed={reviewed}
          onCorrect={on.onCorrect}
          onClose={() => move({ editing: false })}
        />
      ) : (
        <>
          <ArticleText
            key={version.id}
            article={article}
            marks={drawn}
            passages={passages}
            active={active}
            sureFrom={SURE_FROM}
            onChoose={(key) => review.goTo(key, 'text')}
            onSelect={setSelected}
            asking={asking}
          >
            <StateLine state={reviewed.state} />
            <ArticleMeta
              article={article}
              kind={version.kind}
              url={version.provenance.url}
              versionCount={versionCount}
              fromFile={fromFile}
              corrected={corrected}
              warnings={version.warnings}
              onEdit={() => move({ editing: true })}
            />
          </ArticleText>
          <ReviewPane
            review={review}
            acts={acts}
            text={article.text}
            selected={selected}
            selection={() => asking.current()}
            certain={certain}
            sureFrom={SURE_FROM}
            onDraft={setDraft}
            onHighlight={written.highlight}
            onComment={written.comment}
          >
            {current?.rejected === null && (
              <EntryActs name={nameOf(current.mention.entity ?? '')} front={current.mention} {...on} />
            )}
            {actions}
          </ReviewPane>
        </>
      )}
      <TagDock
        tab={tab}
        open={open}
        counts={{
          document: reviewed.documents.length,
          official: reviewed.officials.length,
          notes:
            reviewed.labels.length +
            (reviewed.note === '' ? 0 : 1) +
            reviewed.highlights.length +
            reviewed.comments.length,
        }}
        onTab={(next) => move({ tab: next, open: true })}
        onFold={(next) => move({ open: next })}
      >
        {reviewed.carried && (
          <p class="dock__carried small" role="status">
            {t('edit.carried')}
          </p>
        )}
        <Outcomes reviewed={reviewed} onGo={goToWords} onConfirm={remarks.confirmMoved} onLetGo={remarks.letGo} />
        <OfficesBar />
        <TabPane shown={tab === 'document'}>{() => <DocumentList {...lists} documents={reviewed.documents} />}</TabPane>
        <TabPane shown={tab === 'official'}>{() => <OfficialList {...lists} officials={reviewed.officials} />}</TabPane>
        {tab !== 'notes' && rejectedList(tab)}
        {/* Stays while another tab is open: it may hold a note that could not be saved. */}
        <div hidden={tab !== 'notes'}>
          <NotesPane
            reviewed={reviewed}
            known={known}
            remarks={remarks}
            askedNote={written.askedNote}
            writing={written.writing}
            onWrite={written.write}
            onGo={goToWords}
          />
        </div>
      </TagDock>
    </div>
  );
}
