import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ReviewedEntity, ReviewedMention } from '../lib/core/review/types.ts';
import type { DocumentRef, Mention, Official } from '../lib/core/schema/tagging.ts';
import { formatPartialDate } from '../lib/i18n/format.ts';
import { isMessageKey, type Translate } from '../lib/i18n/index.ts';
import { postText } from '../lib/i18n/post.ts';
import { reasonText } from '../lib/i18n/reason.ts';
import { type ActiveMention, keyOfActive } from './active.ts';
import { Badge } from './Badge.tsx';
import { CheckIcon, LinkIcon } from './icons.tsx';
import { Kept } from './Kept.tsx';
import { OfficeMark, OfficialOffices } from './OfficeMarks.tsx';
import { markKey } from './review-queue.ts';
import { useStrings } from './strings.ts';
import { TagRow } from './TagRow.tsx';

interface ListProps {
  mentions: readonly ReviewedMention[];
  text: string;
  active: ActiveMention | null;
  sureFrom: number;
  /** What an entity of this clip is called. */
  nameOf: (entity: string) => string | null;
  onActivate: (mention: ActiveMention) => void;
  onAccept: (mentions: readonly ReviewedMention[]) => void;
  onRemove: (mention: ReviewedMention) => void;
  onLink: (mention: ReviewedMention) => void;
  onEntry: (entryId: string) => void;
}

/** What a row can call is the same for as long as the list stands, and does what the list can do now. */
function useSteady(
  props: ListProps,
): Pick<ListProps, 'nameOf' | 'onActivate' | 'onAccept' | 'onRemove' | 'onLink' | 'onEntry'> {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(
    () => ({
      nameOf: (entity) => latest.current.nameOf(entity),
      onActivate: (mention) => latest.current.onActivate(mention),
      onAccept: (mentions) => latest.current.onAccept(mentions),
      onRemove: (mention) => latest.current.onRemove(mention),
      onLink: (mention) => latest.current.onLink(mention),
      onEntry: (entry) => latest.current.onEntry(entry),
    }),
    [],
  );
}

interface RowProps extends Pick<ListProps, 'text' | 'active' | 'sureFrom'> {
  mentions: readonly ReviewedMention[];
  /** What the row tells of beside its places. */
  entity: DocumentRef | Official | null;
  /** Draws the row; the mention in front where it is one of the row's. */
  children: (active: ActiveMention | null) => JSX.Element;
}

/** A row of a list of hundreds: drawn anew only when something of its own has changed. */
function Row({ mentions, text, active, sureFrom, entity, children }: RowProps): JSX.Element {
  const { t } = useStrings();
  const front = keyOfActive(active);
  const own = mentions.some((mention) => markKey(mention) === front) ? active : null;
  return <Kept of={[JSON.stringify([entity, mentions]), text, own, sureFrom, t]}>{() => children(own)}</Kept>;
}

/** How far the review of an entity's places is: doubt, what is left, or that all is settled. */
const Standing = ({ mentions, sureFrom }: { mentions: readonly ReviewedMention[]; sureFrom: number }): JSX.Element => {
  const { t } = useStrings();
  const open = mentions.filter(({ status }) => status === 'suggested');
  if (open.length === 0)
    return (
      <Badge tone="good">
        <CheckIcon /> {t('review.status.accepted')}
      </Badge>
    );
  return (
    <>
      <Badge>
        {open.length < mentions.length ? t('review.openOf', { count: open.length }) : t('review.status.suggested')}
      </Badge>
      {open.every(({ confidence }) => confidence < sureFrom) && <Badge tone="warn">{t('tags.unsure')}</Badge>}
    </>
  );
};

/** The name and facts are the catalogue's. */
const Linked = ({ mentions }: { mentions: readonly ReviewedMention[] }): JSX.Element | null => {
  const { t } = useStrings();
  return mentions.some(({ entry }) => entry !== null) ? (
    <Badge tone="good">
      <LinkIcon /> {t('tags.linked')}
    </Badge>
  ) : null;
};

const ByPerson = ({ mentions }: { mentions: readonly ReviewedMention[] }): JSX.Element | null => {
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
  const { text, active, sureFrom } = props;
  const steady = useSteady(props);
  const open = props.mentions.filter((mention) => mention.kind === 'document' && mention.entity === null);
  if (documents.length === 0 && open.length === 0) return <p class="dock__empty">{t('tags.noDocuments')}</p>;
  return (
    <ul>
      {documents.map(({ entity: document, mentions }) => (
        <Row key={document.id} {...{ text, active, sureFrom, mentions }} entity={document}>
          {(front) => (
            <TagRow
              {...steady}
              text={text}
              active={front}
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
                  <Linked mentions={mentions} />
                  <Standing mentions={mentions} sureFrom={sureFrom} />
                  <ByPerson mentions={mentions} />
                </>
              }
            />
          )}
        </Row>
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
  const { text, active, sureFrom } = props;
  const steady = useSteady(props);
  const open = props.mentions.filter((mention) => mention.kind === 'official' && mention.entity === null);
  if (officials.length === 0 && open.length === 0) return <p class="dock__empty">{t('tags.noOfficials')}</p>;
  return (
    <ul>
      {officials.map(({ entity: official, mentions }) => (
        <Row key={official.id} {...{ text, active, sureFrom, mentions }} entity={official}>
          {(front) => (
            <TagRow
              {...steady}
              text={text}
              active={front}
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
                  <Linked mentions={mentions} />
                  <Standing mentions={mentions} sureFrom={sureFrom} />
                  <ByPerson mentions={mentions} />
                </>
              }
            />
          )}
        </Row>
      ))}
      <UnresolvedRows {...props} kind="official" mentions={open} />
    </ul>
  );
}

/** What stands for an entity the article does not tell, one row for the same words. */
function UnresolvedRows({ kind, mentions, ...props }: ListProps & { kind: Mention['kind'] }): JSX.Element {
  const { t } = useStrings();
  const { text, active, sureFrom } = props;
  const steady = useSteady({ mentions, ...props });
  const byQuote = Map.groupBy(mentions, (mention) => mention.quote.toLocaleLowerCase('vi'));
  return (
    <>
      {[...byQuote].map(([quote, same]) => (
        <Row key={quote} {...{ text, active, sureFrom, mentions: same }} entity={null}>
          {(front) => (
            <TagRow
              {...steady}
              text={text}
              active={front}
              kind={kind}
              name={same[0]?.quote ?? quote}
              mentions={same}
              detail={
                <>
                  <span>{t('tags.unresolved')}</span>
                  <Linked mentions={same} />
                  <Standing mentions={same} sureFrom={sureFrom} />
                </>
              }
            />
          )}
        </Row>
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
