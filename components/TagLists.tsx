import type { JSX } from 'preact';
import type { ReviewedEntity } from '../lib/core/review/types.ts';
import type { DocumentRef, Mention, Official } from '../lib/core/schema/tagging.ts';
import { formatPartialDate } from '../lib/i18n/format.ts';
import { isMessageKey, type Translate } from '../lib/i18n/index.ts';
import { postText } from '../lib/i18n/post.ts';
import { reasonText } from '../lib/i18n/reason.ts';
import type { ActiveMention } from './ArticleText.tsx';
import { OfficeMark, OfficialOffices } from './OfficeMarks.tsx';
import { useStrings } from './strings.ts';
import { TagRow } from './TagRow.tsx';

interface ListProps {
  mentions: readonly Mention[];
  text: string;
  active: ActiveMention | null;
  sureFrom: number;
  /** What an entity of this clip is called. */
  nameOf: (entity: string) => string | null;
  onActivate: (mention: ActiveMention) => void;
  onRemove: (mention: Mention) => void;
}

const Unsure = ({ mentions, sureFrom }: { mentions: readonly Mention[]; sureFrom: number }): JSX.Element | null => {
  const { t } = useStrings();
  return mentions.every((mention) => mention.confidence < sureFrom) ? (
    <span class="chip chip--warn">{t('tags.unsure')}</span>
  ) : null;
};

const ByPerson = ({ mentions }: { mentions: readonly Mention[] }): JSX.Element | null => {
  const { t } = useStrings();
  return mentions.some((mention) => mention.rule === 'person') ? (
    <span class="chip chip--quiet">{t('tags.byPerson')}</span>
  ) : null;
};

/** The documents of a clip, normalised, each with its places in the text; last, what could not be resolved. */
export function DocumentList({
  documents,
  ...props
}: ListProps & { documents: readonly ReviewedEntity<DocumentRef>[] }): JSX.Element {
  const { t } = useStrings();
  const open = props.mentions.filter((mention) => mention.kind === 'document' && mention.entity === null);
  if (documents.length === 0 && open.length === 0) return <p class="dock__empty">{t('tags.noDocuments')}</p>;
  return (
    <ul>
      {documents.map(({ entity: document, mentions }) => (
        <TagRow
          key={document.id}
          {...props}
          kind="document"
          name={document.canonical}
          readings={document.readings}
          mentions={mentions}
          detail={
            <>
              {document.title !== null && (
                <bdi class="tag-row__title" title={document.title}>
                  {document.title}
                </bdi>
              )}
              {shownInferences(document).map(([field, inferred]) => (
                <span class="chip chip--quiet" key={field} title={reasonText(t, inferred.reason)}>
                  {t('tags.inferred', {
                    value: `${fieldName(t, field, inferred.value)} ${inferredValue(field, inferred.value)}`,
                  })}
                </span>
              ))}
              <Unsure mentions={mentions} sureFrom={props.sureFrom} />
              <ByPerson mentions={mentions} />
            </>
          }
        />
      ))}
      <UnresolvedRows {...props} kind="document" mentions={open} />
    </ul>
  );
}

/** The officials of a clip with the posts the article gives them. */
export function OfficialList({
  officials,
  ...props
}: ListProps & { officials: readonly ReviewedEntity<Official>[] }): JSX.Element {
  const { t } = useStrings();
  const open = props.mentions.filter((mention) => mention.kind === 'official' && mention.entity === null);
  if (officials.length === 0 && open.length === 0) return <p class="dock__empty">{t('tags.noOfficials')}</p>;
  return (
    <ul>
      {officials.map(({ entity: official, mentions }) => (
        <TagRow
          key={official.id}
          {...props}
          kind="official"
          name={official.name}
          mentions={mentions}
          more={<OfficialOffices entity={official.id} />}
          detail={
            <>
              <span>
                {official.posts.length === 0
                  ? t('tags.noPosts')
                  : official.posts.map((post) => postText(t, post)).join(' · ')}
              </span>
              <OfficeMark entity={official.id} />
              <Unsure mentions={mentions} sureFrom={props.sureFrom} />
              <ByPerson mentions={mentions} />
            </>
          }
        />
      ))}
      <UnresolvedRows {...props} kind="official" mentions={open} />
    </ul>
  );
}

/** What stands for an entity the article does not tell, one row for the same words. */
function UnresolvedRows({ kind, mentions, ...props }: ListProps & { kind: Mention['kind'] }): JSX.Element {
  const { t } = useStrings();
  const byQuote = Map.groupBy(mentions, (mention) => mention.quote.toLocaleLowerCase('vi'));
  return (
    <>
      {[...byQuote].map(([quote, same]) => (
        <TagRow
          key={quote}
          {...props}
          kind={kind}
          name={same[0]?.quote ?? quote}
          mentions={same}
          detail={<span>{t('tags.unresolved')}</span>}
        />
      ))}
    </>
  );
}

/** What was inferred, without the level of a place that stands there too. */
const shownInferences = ({ inferred }: DocumentRef): [string, { value: string; reason: string }][] =>
  Object.entries(inferred).filter(([field]) => field !== 'jurisdiction' || inferred.place === undefined);

/** A local committee's term goes by its years. */
const fieldName = (t: Translate, field: string, value: string): string => {
  const key = field === 'term' && /^\d{4}/.test(value) ? 'field.mandate' : `field.${field}`;
  return isMessageKey(key) ? t(key) : field;
};

const inferredValue = (field: string, value: string): string => (field === 'date' ? formatPartialDate(value) : value);
