import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { EntryText } from '../lib/core/catalogue/text.ts';
import type { Candidate } from '../lib/core/catalogue/types.ts';
import type { EntryData } from '../lib/core/schema/shared.ts';
import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryMerge } from './EntryMerge.tsx';
import { EntrySplit } from './EntrySplit.tsx';
import { ChosenUses, type EntryUse, EntryUses, useKey } from './EntryUses.tsx';
import type { Attempt } from './entry-draft.ts';
import { OfficesContext } from './offices.ts';
import { useStrings } from './strings.ts';

export interface EntryDialogProps {
  state: 'loading' | 'ready' | 'failed';
  /** Null where there is no such entry any more. */
  entry: { id: string; data: EntryData } | null;
  /** The clips that are linked to it, and those that have the same name and are not. */
  uses: readonly EntryUse[];
  unlinked: readonly EntryUse[];
  draftName: string;
  textOf: () => Promise<EntryText | null>;
  /** Other entries. */
  find: (query: string) => Promise<readonly Candidate[]>;
  onEdit: (text: EntryText) => Promise<Attempt | null>;
  onMerge: (into: Candidate) => void;
  onSplit: (uses: readonly EntryUse[], text: EntryText) => Promise<Attempt | null>;
  onLinkUses: (uses: readonly EntryUse[]) => void;
  onOpenClip: (clipId: string) => void;
  onClose: () => void;
}

type View = { kind: 'view' } | { kind: 'merge' } | { kind: 'edit' | 'split'; text: EntryText };

/** The entry went while it was being edited: that is told by the dialog itself. */
const gone: Attempt = { done: Promise.resolve(false) };

/** One entry of the catalogue: what it says, where it is used, and what can be done to it. */
export function EntryDialog(props: EntryDialogProps): JSX.Element {
  const { t } = useStrings();
  const { state, entry, uses, onClose } = props;
  const [view, setView] = useState<View>({ kind: 'view' });
  const back = (): void => setView({ kind: 'view' });
  const edit = (kind: 'edit' | 'split') => (): void =>
    void props.textOf().then((text) => {
      if (text !== null) setView({ kind, text });
    });
  if (entry === null) {
    return (
      <Dialog title={t('catalogue.entry.title')} onClose={onClose}>
        <p role="status">
          {state === 'loading'
            ? t('common.loading')
            : t(state === 'failed' ? 'catalogue.link.failed' : 'catalogue.entry.gone')}
        </p>
        <div class="card__actions">
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </Dialog>
    );
  }
  const name = entry.data.kind === 'document' ? entry.data.document.canonical : entry.data.official.name;
  return (
    <Dialog title={t('catalogue.entry.title')} onClose={onClose}>
      <div class="entry">
        <header class="entry__head">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <Badge tone={entry.data.kind}>{t(`catalogue.kind.${entry.data.kind}`)}</Badge>
        </header>
        {view.kind === 'view' && <Overview {...props} entry={entry} onView={setView} onEditing={edit} />}
        {view.kind === 'edit' && (
          <>
            <p class="small muted">{t('catalogue.entry.editHint', { count: uses.length })}</p>
            <EntryForm
              initial={view.text}
              draftName={props.draftName}
              save={t('common.save')}
              onSave={async (text) => (await props.onEdit(text)) ?? gone}
              onTaken={back}
              onBack={back}
            />
          </>
        )}
        {view.kind === 'merge' && (
          <EntryMerge
            name={name}
            find={props.find}
            onMerge={(into) => {
              props.onMerge(into);
              back();
            }}
            onBack={back}
          />
        )}
        {view.kind === 'split' && (
          <EntrySplit
            name={name}
            initial={view.text}
            draftName={`${props.draftName}/split`}
            uses={uses}
            onSplit={async (chosen, text) => (await props.onSplit(chosen, text)) ?? gone}
            onTaken={back}
            onBack={back}
          />
        )}
      </div>
    </Dialog>
  );
}

interface OverviewProps extends EntryDialogProps {
  entry: { id: string; data: EntryData };
  onView: (view: View) => void;
  onEditing: (kind: 'edit' | 'split') => () => void;
}

/** What is shown until something is to be done. */
function Overview({ entry, uses, unlinked, onView, onEditing, ...props }: OverviewProps): JSX.Element {
  const { t } = useStrings();
  const { showPerson } = useContext(OfficesContext);
  const acts = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(unlinked.map(useKey)));
  useEffect(() => {
    // What was done here began with one of these, and took the focus with it when it ended.
    if (
      document.activeElement === document.body ||
      document.activeElement?.closest('dialog') === document.activeElement
    )
      acts.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const toLink = unlinked.filter((use) => chosen.has(useKey(use)));
  return (
    <>
      <EntryFacts data={entry.data} posts={20} />
      <div class="card__actions" ref={acts}>
        <Button small onClick={onEditing('edit')}>
          {t('catalogue.entry.edit')}
        </Button>
        <Button small onClick={() => onView({ kind: 'merge' })}>
          {t('catalogue.entry.merge')}
        </Button>
        <Button small disabled={uses.length === 0} onClick={onEditing('split')}>
          {t('catalogue.entry.split')}
        </Button>
        {entry.data.kind === 'official' && uses.length > 0 && (
          <Button small onClick={() => showPerson(`entry:${entry.id}`)}>
            {t('offices.timeline')}
          </Button>
        )}
      </div>
      <section class="entry__part">
        <h4>
          {t('catalogue.uses')} <span class="muted">{t('catalogue.clips', { count: uses.length })}</span>
        </h4>
        {uses.length === 0 ? (
          <p class="muted">{t('catalogue.uses.none')}</p>
        ) : (
          <EntryUses uses={uses} onOpen={props.onOpenClip} />
        )}
      </section>
      {unlinked.length > 0 && (
        <details class="entry__part disclosure">
          <summary>{t('catalogue.unlinked', { count: unlinked.length })}</summary>
          <ChosenUses uses={unlinked} chosen={chosen} onChange={setChosen} />
          <Button small disabled={toLink.length === 0} onClick={() => props.onLinkUses(toLink)}>
            {t('catalogue.unlinked.link')}
          </Button>
        </details>
      )}
      <div class="card__actions">
        <Button onClick={props.onClose}>{t('common.close')}</Button>
      </div>
    </>
  );
}
