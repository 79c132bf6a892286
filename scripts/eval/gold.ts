import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AnnotatedSet } from './sets.ts';

const Place = z.object({ start: z.number(), end: z.number() });
const Marked = Place.extend({ entity: z.string().nullish(), name: Place.nullish() });
const Article = z.object({
  documents: z.array(Marked),
  officials: z.array(Marked),
  postMentions: z.array(Marked).default([]),
});
const Seeds = z.object({ files: z.record(z.string(), Article) });

/** A mention as annotated: its span (of a named official the name's) and the entity it stands for. */
export interface GoldMention {
  readonly kind: 'document' | 'official';
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const stem = (file: string): string => file.replace(/\.[^.]+$/, '');

function mentionsOf({ documents, officials, postMentions }: z.infer<typeof Article>): GoldMention[] {
  const of = (kind: GoldMention['kind'], marked: readonly z.infer<typeof Marked>[]): GoldMention[] =>
    marked.flatMap(({ start, end, entity, name }) =>
      entity == null ? [] : [{ kind, start: name?.start ?? start, end: name?.end ?? end, entity }],
    );
  return [...of('document', documents), ...of('official', officials), ...of('official', postMentions)];
}

/** The annotated mentions of a set, by article (file name without its ending). */
export function goldOf({ gold }: AnnotatedSet): Map<string, GoldMention[]> {
  if (!statSync(gold).isDirectory()) {
    const { files } = Seeds.parse(JSON.parse(readFileSync(gold, 'utf8')));
    return new Map(Object.entries(files).map(([file, article]) => [stem(file), mentionsOf(article)]));
  }
  const files = readdirSync(gold).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [stem(file), mentionsOf(Article.parse(JSON.parse(readFileSync(join(gold, file), 'utf8'))))]),
  );
}
