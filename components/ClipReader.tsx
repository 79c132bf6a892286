import type { JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import type { Version } from '../lib/core/schema/clip.ts';
import type { Change } from '../lib/core/schema/correction.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { ArticleMeta } from './ArticleMeta.tsx';
import { type ActiveMention, ArticleText } from './ArticleText.tsx';
import { DraftScope } from './drafts.ts';
import { later } from './later.tsx';
import { NotesPane } from './NotesPane.tsx';
import { OfficesBar } from './OfficeMarks.tsx';
import { OfficesContext } from './offices.ts';
import { useStrings } from './strings.ts';
import { TagDock } from './TagDock.tsx';
import { DocumentList, OfficialList } from './TagLists.tsx';
import type { SaveText } from './text-draft.ts';
import { useCommands } from './use-commands.ts';
import { usePlace } from './use-place.ts';

export interface ClipReaderProps {
  version: Version;
  reviewed: ReviewedClip;
  versionCount: number;
  /** Read from a saved file, not from the web. */
  fromFile: boolean;
  /** A person has corrected the article. */
  corrected: boolean;
  knownLabels: readonly string[];
  /** The mention last clicked on the live page; a new object at each click. */
  clickedOnPage?: Pick<ActiveMention, 'kind' | 'start'> | null | undefined;
  /** A mention has come to the front here. */
  onFront?: ((mention: ActiveMention) => void) | undefined;
  onRemoveTag: (mention: Mention) => void;
  onAddTag: (kind: Mention['kind'], span: Span) => void;
  onLabel: (label: string, present: boolean) => void;
  /** Resolves to whether the correction stands. */
  onCorrect: (change: Change) => Promise<boolean>;
  /** Resolves to whether the note is stored. */
  onNote: SaveText;
}

const ArticleEditor = later(async () => (await import('./ArticleEditor.tsx')).ArticleEditor);

/** A mark below this confidence is drawn, and listed, as unsure. */
export const SURE_FROM = 0.8;

/**
 * One clip: the article with its marks, and the dock of its tags; going to a mention in one scrolls the other. Keyed by
 * the clip: a new version leaves the tab and the draft of the note as they are.
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
  knownLabels,
  clickedOnPage = null,
  ...on
}: ClipReaderProps): JSX.Element {
  const { t } = useStrings();
  const [{ chosen, tab, open, editing }, move] = usePlace();
  const edited = useRef(false);
  useEffect(() => {
    // The button that began it is drawn anew.
    if (edited.current && !editing) document.getElementById('edit-article')?.focus();
    edited.current = editing;
  }, [editing]);

  const activate = (mention: ActiveMention): void => {
    move({
      chosen: { versionId: version.id, mention },
      tab: mention.kind,
      open: open || mention.from === 'text' || mention.from === 'page',
    });
    if (mention.from !== 'page') on.onFront?.(mention);
  };
  const heard = useRef(clickedOnPage);
  useEffect(() => {
    // What was clicked before this reader was there is no news to it.
    if (clickedOnPage !== null && clickedOnPage !== heard.current) activate({ ...clickedOnPage, from: 'page' });
    heard.current = clickedOnPage;
  }, [clickedOnPage]);
  const { article } = reviewed;
  // An offset into one version means nothing in another.
  const active = chosen?.versionId === version.id ? chosen.mention : null;
  const { showOfficial } = useContext(OfficesContext);
  const inFront =
    active === null
      ? null
      : reviewed.mentions.find(({ kind, start }) => kind === active.kind && start === active.start);
  useCommands({
    offices: () => {
      if (inFront?.kind !== 'official' || inFront.entity === null) return false;
      showOfficial(inFront.entity);
      return true;
    },
  });
  const lists = {
    mentions: reviewed.mentions,
    text: article.text,
    active,
    sureFrom: SURE_FROM,
    nameOf: (id: string) =>
      reviewed.documents.find(({ entity }) => entity.id === id)?.entity.canonical ??
      reviewed.officials.find(({ entity }) => entity.id === id)?.entity.name ??
      null,
    onActivate: activate,
    onRemove: on.onRemoveTag,
  };

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
        <ArticleText
          key={version.id}
          article={article}
          mentions={reviewed.mentions}
          active={active}
          sureFrom={SURE_FROM}
          onActivate={activate}
          onTag={(kind, span) => {
            move({ tab: kind });
            on.onAddTag(kind, span);
          }}
        >
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
      )}
      <TagDock
        tab={tab}
        open={open}
        counts={{
          document: reviewed.documents.length,
          official: reviewed.officials.length,
          notes: reviewed.labels.length + (reviewed.note === '' ? 0 : 1),
        }}
        onTab={(next) => move({ tab: next, open: true })}
        onFold={(next) => move({ open: next })}
      >
        {reviewed.carried && (
          <p class="dock__carried small" role="status">
            {t('edit.carried')}
          </p>
        )}
        {reviewed.hidden.length > 0 && (
          <p class="dock__note small">{t('edit.hidden', { count: reviewed.hidden.length })}</p>
        )}
        {reviewed.lost.length > 0 && <p class="dock__lost small">{t('tags.lost', { count: reviewed.lost.length })}</p>}
        <OfficesBar />
        {tab === 'document' && <DocumentList {...lists} documents={reviewed.documents} />}
        {tab === 'official' && <OfficialList {...lists} officials={reviewed.officials} />}
        {/* Stays while another tab is open: it may hold a note that could not be saved. */}
        <div hidden={tab !== 'notes'}>
          <NotesPane
            labels={reviewed.labels}
            knownLabels={knownLabels}
            note={reviewed.note}
            onLabel={on.onLabel}
            onNote={on.onNote}
          />
        </div>
      </TagDock>
    </div>
  );
}
