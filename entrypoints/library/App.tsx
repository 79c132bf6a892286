import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Announcer } from '../../components/Announcer.tsx';
import { ClipList } from '../../components/ClipList.tsx';
import { ClipReader } from '../../components/ClipReader.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { DraftsContext } from '../../components/drafts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { HelpKey } from '../../components/HelpKey.tsx';
import { HistoryHost } from '../../components/HistoryHost.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import {
  BackIcon,
  DeleteIcon,
  ExportIcon,
  HistoryIcon,
  ImportIcon,
  PaperIcon,
  UndoIcon,
} from '../../components/icons.tsx';
import { KeysContext, useKeyOf } from '../../components/keys.ts';
import { later } from '../../components/later.tsx';
import { NoticeView } from '../../components/NoticeView.tsx';
import { OfficesHost } from '../../components/OfficeMarks.tsx';
import { OfficesContext } from '../../components/offices.ts';
import { PersonForm } from '../../components/PersonForm.tsx';
import { StateMenu } from '../../components/StateMenu.tsx';
import { StoreBroken } from '../../components/StoreBroken.tsx';
import { StringsContext, stringsOf, useStrings } from '../../components/strings.ts';
import { UndoButtons } from '../../components/UndoButtons.tsx';
import { Versions } from '../../components/Versions.tsx';
import { NEXT_STATES } from '../../lib/core/review/index.ts';
import { catalogueProps } from '../../lib/models/catalogue-props.ts';
import type { FilesModel } from '../../lib/models/files.ts';
import { commandGroups } from '../../lib/models/keys.ts';
import type { LibraryModel } from '../../lib/models/library.ts';
import { valueOr } from '../../lib/models/live.ts';
import type { OfficesModel } from '../../lib/models/offices.ts';
import { readerOf } from '../../lib/models/reader.ts';
import type { RetagModel } from '../../lib/models/retag.ts';
import type { SettingsModel } from '../../lib/models/settings.ts';
import type { TransferModel } from '../../lib/models/transfer.ts';
import { versionsOf } from '../../lib/models/versions.ts';
import { DropZone } from './DropZone.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FileButton } from './FileButton.tsx';
import { FilesView } from './FilesView.tsx';
import { RetagView } from './RetagView.tsx';
import { TransferView } from './TransferView.tsx';

const CatalogueDialogs = later(async () => (await import('../../components/CatalogueDialogs.tsx')).CatalogueDialogs);

interface Props {
  openPage: (path: '/options.html', hash: string) => Promise<void>;
  library: LibraryModel;
  offices: OfficesModel;
  transfer: TransferModel;
  retag: RetagModel;
  files: FilesModel<File>;
  settings: SettingsModel;
}

/** The library page: clips newest first, one open beside the list, export and import, saved pages. */
export function App(props: Props): JSX.Element {
  const language = props.settings.language.value;
  document.documentElement.lang = language;
  return (
    <StringsContext.Provider value={stringsOf(language)}>
      <KeysContext.Provider value={props.settings.keys.value}>
        <DraftsContext.Provider value={props.library.drafts}>
          <OfficesContext.Provider value={props.offices}>
            <Announcer>
              <Library {...props} />
              <OfficesHost />
            </Announcer>
          </OfficesContext.Provider>
        </DraftsContext.Provider>
      </KeysContext.Provider>
    </StringsContext.Provider>
  );
}

function Library({ library, transfer, retag, files, openPage }: Props): JSX.Element {
  const { t, language } = useStrings();
  const exporting = useSignal(false);
  const rows = valueOr(library.rows.value, []);
  const selected = library.selected.value;
  const clip = valueOr(library.clip.value, null);
  const reading = library.openId.value !== null && clip !== null;
  const deleted = library.showing.value === 'deleted';
  const keyOf = useKeyOf();
  const showHistory = (): void => library.history.open(clip?.row.id ?? null);

  useEffect(() => {
    document.title = `${t('library.title')} – ${t('app.name')}`;
  }, [language]);
  useEffect(() => {
    const read = (): void => library.open(location.hash.slice(1) || null);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const open = (id: string | null): void => {
    // The address says which clip is open, so that it can be linked and the browser's Back closes it.
    location.hash = id ?? '';
  };

  const catalogue = catalogueProps(library.catalogue, (id) => {
    library.catalogue.close();
    library.show('kept');
    open(id);
  });

  return (
    <div class={`library${reading ? ' library--reading' : ''}`}>
      <header class="library__bar">
        <h1>
          {t('library.title')} <span class="muted library__count">{t('library.count', { count: rows.length })}</span>
        </h1>
        {library.review.writing.value > 0 && (
          <p class="status status--busy" role="status">
            {t('panel.status.saving')}
          </p>
        )}
        <div class="card__actions">
          <UndoButtons
            clip={clip === null ? null : { ...clip.reviewed, verdicts: clip.verdicts }}
            onUndo={() => void library.review.undo(clip)}
            onRedo={() => void library.review.redo(clip)}
            onHistory={showHistory}
          />
          <IconButton title={t('command.history')} keys={keyOf('history')} onClick={showHistory}>
            <HistoryIcon />
          </IconButton>
          <label class="library__show">
            <span class="visually-hidden">{t('library.show')}</span>
            <select
              class="input"
              value={library.showing.value}
              onChange={(event) => library.show(event.currentTarget.value === 'deleted' ? 'deleted' : 'kept')}
            >
              <option value="kept">{t('library.showKept')}</option>
              <option value="deleted">{t('library.showDeleted')}</option>
            </select>
          </label>
          <FileButton
            label={t('library.import')}
            accept=".json,application/json"
            onFiles={([file]) => file !== undefined && void transfer.importFile(file)}
          >
            <ImportIcon />
          </FileButton>
          <FileButton
            label={t('files.add')}
            accept=".html,.htm,.xhtml,.mhtml,.mht,text/html,multipart/related"
            multiple
            onFiles={files.add}
          >
            <PaperIcon />
          </FileButton>
          <button type="button" class="button" disabled={rows.length === 0} onClick={() => (exporting.value = true)}>
            <ExportIcon />{' '}
            {selected.length > 0 ? t('library.exportSelected', { count: selected.length }) : t('library.export')}
          </button>
        </div>
      </header>
      <RetagView
        retag={retag}
        onOpen={(clip) => {
          if (deleted !== (clip.deleted === 1)) library.show(clip.deleted === 1 ? 'deleted' : 'kept');
          open(clip.id);
        }}
      />
      <main class="library__main">
        <section class="library__list" aria-label={t('library.list')}>
          {rows.length > 0 && (
            <div class="library__select">
              <label class="check">
                <input
                  type="checkbox"
                  checked={selected.length === rows.length}
                  ref={(box) => {
                    if (box) box.indeterminate = selected.length > 0 && selected.length < rows.length;
                  }}
                  onChange={(event) => library.selectAll(event.currentTarget.checked)}
                />
                <span>
                  {selected.length > 0 ? t('library.selected', { count: selected.length }) : t('library.selectAll')}
                </span>
              </label>
              <button
                type="button"
                class="button button--small"
                disabled={selected.length === 0}
                onClick={() => {
                  if (deleted) library.review.bringBack(selected);
                  else library.review.remove(selected, rows.find((row) => row.id === selected[0])?.title ?? '');
                }}
              >
                {deleted ? <UndoIcon /> : <DeleteIcon />} {t(deleted ? 'library.bringBack' : 'library.delete')}
              </button>
            </div>
          )}
          <List library={library} onOpen={open} />
        </section>
        <section class="library__reader">
          <Reader library={library} onBack={() => open(null)} />
        </section>
      </main>
      {exporting.value && (
        <ExportDialog
          count={selected.length || rows.length}
          onClose={() => {
            exporting.value = false;
          }}
          onExport={(request) => {
            exporting.value = false;
            void transfer.exportClips(selected.length > 0 ? selected : rows.map((row) => row.id), request);
          }}
        />
      )}
      {library.review.asking.value && (
        <Dialog title={t('person.title')} onClose={() => library.review.personRefused()}>
          <p class="small muted">{t('person.body')}</p>
          <PersonForm person={null} onSave={library.givePerson} onCancel={() => library.review.personRefused()} />
        </Dialog>
      )}
      <TransferView transfer={transfer} />
      <FilesView
        state={files.state.value}
        onStop={files.stop}
        onClose={files.dismiss}
        onOpen={(id) => {
          files.dismiss();
          if (deleted) library.show('kept');
          open(id);
        }}
      />
      <DropZone onFiles={files.add} />
      <HelpKey groups={commandGroups()} onChange={() => void openPage('/options.html', '#keys')} />
      <HistoryHost door={library.history} onOpenClip={open} />
      {catalogue !== null && <CatalogueDialogs {...catalogue} />}
      <NoticeView notices={library.notices} />
    </div>
  );
}

function List({ library, onOpen }: { library: LibraryModel; onOpen: (id: string) => void }): JSX.Element | null {
  const { t } = useStrings();
  const live = library.rows.value;
  if (live.state === 'loading') return <p class="dock__empty">{t('common.loading')}</p>;
  if (live.state === 'failed') return <StoreBroken />;
  if (live.value.length === 0) {
    if (library.showing.value === 'deleted') return <EmptyState title={t('library.emptyDeleted')} />;
    return (
      <EmptyState title={t('library.empty.title')}>
        <p>{t('library.empty.body')}</p>
      </EmptyState>
    );
  }
  return (
    <ClipList
      rows={live.value}
      openId={library.openId.value}
      selected={new Set(library.selected.value)}
      onOpen={onOpen}
      onSelect={library.select}
    />
  );
}

function Reader({ library, onBack }: { library: LibraryModel; onBack: () => void }): JSX.Element {
  const { t } = useStrings();
  const clip = valueOr(library.clip.value, null);
  if (clip === null) {
    return <EmptyState title={t('library.pick')} />;
  }
  const { deleted } = clip.reviewed;
  return (
    <>
      <div class="library__tools">
        <button type="button" class="button button--small library__back" onClick={onBack}>
          <BackIcon /> {t('library.back')}
        </button>
        <StateMenu
          key={clip.row.id}
          clipId={clip.row.id}
          state={clip.reviewed.state}
          next={NEXT_STATES[clip.reviewed.state.state]}
          onState={(state, reason) => library.review.setState(clip, state, reason)}
        />
        <button
          type="button"
          class="button button--plain button--small"
          onClick={() => {
            if (deleted) library.review.bringBack([clip.row.id]);
            else library.review.remove([clip.row.id], clip.row.title);
          }}
        >
          {deleted ? <UndoIcon /> : <DeleteIcon />} {t(deleted ? 'library.bringBackOne' : 'library.deleteOne')}
        </button>
        <Versions versions={versionsOf(clip)} read={library.readVersion} />
      </div>
      <ClipReader key={clip.row.id} {...readerOf(clip, library.review, library.catalogue, library.labels.value)} />
    </>
  );
}
