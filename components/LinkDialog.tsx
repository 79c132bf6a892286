import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntryText } from '../lib/core/catalogue/text.ts';
import type { Candidate } from '../lib/core/catalogue/types.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';
import { short } from '../lib/i18n/short.ts';
import { Button } from './Button.tsx';
import { CandidateList } from './CandidateList.tsx';
import { Dialog } from './Dialog.tsx';
import { EntryForm } from './EntryForm.tsx';
import type { Attempt } from './entry-draft.ts';
import { useStrings } from './strings.ts';

export interface LinkDialogProps {
  kind: Mention['kind'];
  quote: string;
  /** How many mentions of the clip stand for the same. */
  places: number;
  /** The entry that the words are linked to. */
  current: string | null;
  draftName: string;
  find: (query: string) => Promise<readonly Candidate[]>;
  newText: () => Promise<EntryText>;
  onLink: (candidate: Candidate, scope: 'here' | 'all') => void;
  onAdd: (text: EntryText, scope: 'here' | 'all') => Promise<Attempt>;
  onClose: () => void;
}

/** Which entry of the catalogue words mean: chosen from what they may mean, searched for, or added. */
export function LinkDialog({ kind, quote, places, current, draftName, onClose, ...on }: LinkDialogProps): JSX.Element {
  const { t } = useStrings();
  const [scope, setScope] = useState<'here' | 'all'>('all');
  const [adding, setAdding] = useState<EntryText | null>(null);
  return (
    <Dialog
      title={adding === null ? t('catalogue.link.title', { quote: short(quote) }) : t(`catalogue.new.${kind}`)}
      onClose={onClose}
    >
      <div class="link-dialog">
        {places > 1 && <ScopeChoice places={places} scope={scope} onChange={setScope} />}
        {adding === null ? (
          <>
            <CandidateList
              label={t('catalogue.link.search')}
              hint={t(`catalogue.link.hint.${kind}`)}
              find={on.find}
              current={current}
              onChoose={(candidate) => {
                on.onLink(candidate, scope);
                onClose();
              }}
            />
            <div class="card__actions">
              <Button small onClick={() => void on.newText().then(setAdding)}>
                {t('catalogue.link.new')}
              </Button>
              <Button small onClick={onClose}>
                {t('common.close')}
              </Button>
            </div>
          </>
        ) : (
          <EntryForm
            initial={adding}
            draftName={draftName}
            save={t('catalogue.new.save')}
            onSave={(text) => on.onAdd(text, scope)}
            onTaken={onClose}
            onBack={() => setAdding(null)}
          />
        )}
      </div>
    </Dialog>
  );
}

interface ScopeProps {
  places: number;
  scope: 'here' | 'all';
  onChange: (scope: 'here' | 'all') => void;
}

function ScopeChoice({ places, scope, onChange }: ScopeProps): JSX.Element {
  const { t } = useStrings();
  const choice = (value: 'here' | 'all', words: string): JSX.Element => (
    <label class="link-dialog__scope">
      <input type="radio" name="catalogue-scope" checked={scope === value} onChange={() => onChange(value)} />
      {words}
    </label>
  );
  return (
    <fieldset class="link-dialog__scopes">
      <legend class="visually-hidden">{t('catalogue.link.scope')}</legend>
      {choice('all', t('catalogue.link.all', { count: places }))}
      {choice('here', t('catalogue.link.here'))}
    </fieldset>
  );
}
