import type { DocumentRef, Official, Tagging } from '../schema/tagging.ts';
import type { AddedEntity, EntryRef, MentionTarget } from '../schema/verdict.ts';
import type { FoldVersion } from './types.ts';

/** A verdict that says what words stand for. */
interface Standing {
  id: string;
  target: MentionTarget;
  entity: AddedEntity;
}
export type Entity = { kind: 'document'; document: DocumentRef } | { kind: 'official'; official: Official };

/** The entity of this id in a tagging; null when it has none. */
export function taggedEntity(tagging: Tagging, id: string, kind: Entity['kind']): Entity | null {
  if (kind === 'document') {
    const document = tagging.documents.find((one) => one.id === id);
    return document === undefined ? null : { kind, document };
  }
  const official = tagging.officials.find((one) => one.id === id);
  return official === undefined ? null : { kind, official };
}

/** Documents are one by key. Officials by name: their posts differ from one version to the next. */
const sameEntity = (a: Entity, b: Entity): boolean =>
  a.kind === 'document'
    ? b.kind === 'document' && a.document.key === b.document.key
    : b.kind === 'official' && a.official.name === b.official.name;

/** Whether a new official could be one the article has already: no post stated, or none that the other lacks. */
const postsWithin = (added: Entity, known: Entity): boolean =>
  added.kind === 'official' &&
  known.kind === 'official' &&
  added.official.posts.every((post) =>
    known.official.posts.some((one) => one.position === post.position && one.organisation === post.organisation),
  );

/** Entities of the clip as the fold goes: those of the text shown, and those that people add. Ids stay unique. */
export class EntityTable {
  /** By kind and id: documents and officials are numbered apart. */
  readonly #entities = new Map<string, Entity>();
  readonly #current: FoldVersion;
  /** What ids meant on each version; not on the current one where its own tagging is the one in use. */
  readonly #taggings: ReadonlyMap<string, Tagging>;

  /** `tagging`: of the text shown, which may be another than the current version's own (tagged.ts). */
  constructor(tagging: Tagging, current: FoldVersion, others: readonly FoldVersion[]) {
    this.#current = current;
    const { documents, officials } = tagging;
    const renumbered = documents !== current.tagging.documents || officials !== current.tagging.officials;
    this.#taggings = new Map([...others, ...(renumbered ? [current] : [])].map((one) => [one.id, one.tagging]));
    for (const document of documents) this.#entities.set(`document ${document.id}`, { kind: 'document', document });
    for (const official of officials) this.#entities.set(`official ${official.id}`, { kind: 'official', official });
  }

  document(id: string): DocumentRef | null {
    const entity = this.#entities.get(`document ${id}`);
    return entity?.kind === 'document' ? entity.document : null;
  }

  official(id: string): Official | null {
    const entity = this.#entities.get(`official ${id}`);
    return entity?.kind === 'official' ? entity.official : null;
  }

  /** The entity that a verdict says words stand for, entered here when new; null when it cannot be told. */
  resolve(verdict: Standing): Entity | null {
    const { entity, target } = verdict;
    if (entity.kind === 'document') return target.kind === 'document' ? this.#enter(entity, verdict) : null;
    if (entity.kind === 'official') return target.kind === 'official' ? this.#enterOfficial(entity, verdict) : null;
    const known = this.#known(verdict, entity);
    const here = this.#entities.get(`${target.kind} ${entity.id}`) ?? null;
    if (known === null) return target.versionId === this.#current.id ? here : null;
    return here !== null && sameEntity(here, known) ? here : this.#enter(known, verdict);
  }

  /** An entry of the catalogue as it was when linked: an entity of its own, since namesakes are other people. */
  enterEntry(entry: EntryRef): Entity {
    const id = `entry:${entry.id}`;
    const entity: Entity =
      entry.kind === 'document'
        ? { kind: 'document', document: { ...entry.document, id } }
        : { kind: 'official', official: { ...entry.official, id } };
    this.#entities.set(`${entity.kind} ${id}`, entity);
    return entity;
  }

  /** What an `existing` id stood for: as written down with the verdict, else in the version it was given on. */
  #known(verdict: Standing, entity: Extract<AddedEntity, { kind: 'existing' }>): Entity | null {
    const { kind, versionId } = verdict.target;
    if (kind === 'document' && entity.document !== undefined) return { kind, document: entity.document };
    if (kind === 'official' && entity.official !== undefined) return { kind, official: entity.official };
    const tagging = this.#taggings.get(versionId);
    return tagging === undefined ? null : taggedEntity(tagging, entity.id, kind);
  }

  /** A person's new official is one of the article's when name and posts allow; another of the same name stays apart. */
  #enterOfficial(entity: Extract<Entity, { kind: 'official' }>, verdict: Standing): Entity {
    const known = this.#onlyMatch(entity);
    return known !== null && postsWithin(entity, known) ? known : this.#insert(entity, verdict);
  }

  #enter(entity: Entity, verdict: Standing): Entity {
    return this.#onlyMatch(entity) ?? this.#insert(entity, verdict);
  }

  #onlyMatch(entity: Entity): Entity | null {
    const matches = [...this.#entities.values()].filter((one) => sameEntity(one, entity));
    return matches.length === 1 ? (matches[0] ?? null) : null;
  }

  /** Ids of two machines may clash: the verdict's own id is then the entity's. */
  #insert(entity: Entity, verdict: Standing): Entity {
    const given = entity.kind === 'document' ? entity.document.id : entity.official.id;
    const id = this.#entities.has(`${entity.kind} ${given}`) ? verdict.id : given;
    const entered: Entity =
      entity.kind === 'document'
        ? { kind: 'document', document: { ...entity.document, id } }
        : { kind: 'official', official: { ...entity.official, id } };
    this.#entities.set(`${entity.kind} ${id}`, entered);
    return entered;
  }
}
