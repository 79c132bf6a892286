import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate } from '../lib/core/catalogue/types.ts';
import { Button } from './Button.tsx';
import { CandidateList } from './CandidateList.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { useStrings } from './strings.ts';

interface Props {
  name: string;
  find: (query: string) => Promise<readonly Candidate[]>;
  onMerge: (into: Candidate) => void;
  onBack: () => void;
}

const nameOf = ({ data }: Candidate): string =>
  data.kind === 'document' ? data.document.canonical : data.official.name;

/** Which entry this one is; what it comes to is shown before it is done. */
export function EntryMerge({ name, find, onMerge, onBack }: Props): JSX.Element {
  const { t } = useStrings();
  const [into, setInto] = useState<Candidate | null>(null);
  const acts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (into !== null) acts.current?.querySelector<HTMLElement>('button')?.focus();
  }, [into]);
  return (
    <section class="entry__part" aria-label={t('catalogue.merge.title', { name })}>
      <h4>{t('catalogue.merge.title', { name })}</h4>
      <p class="small muted">{t('catalogue.merge.hint')}</p>
      {into === null ? (
        <CandidateList label={t('catalogue.merge.search')} find={find} onChoose={setInto} />
      ) : (
        <div class="candidate">
          <bdi class="candidate__name">{nameOf(into)}</bdi>
          <EntryFacts data={into.data} />
          <p class="candidate__why">{t('catalogue.clips', { count: into.clips })}</p>
        </div>
      )}
      <div class="card__actions" ref={acts}>
        {into !== null && (
          <Button look="primary" onClick={() => onMerge(into)}>
            {t('catalogue.merge.do', { name: nameOf(into) })}
          </Button>
        )}
        <Button onClick={() => (into === null ? onBack() : setInto(null))}>{t('catalogue.back')}</Button>
      </div>
    </section>
  );
}
