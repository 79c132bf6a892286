import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Article, ArticleSources, ArticleTime, Block } from '../lib/core/schema/article.ts';
import { Provenance, Sighting } from '../lib/core/schema/clip.ts';
import { CLIPSET_SCHEMA_ID, ClipSet, CorrectedArticle, ExportedClip } from '../lib/core/schema/clipset.ts';
import { Change } from '../lib/core/schema/correction.ts';
import { Person } from '../lib/core/schema/scalars.ts';
import { Span } from '../lib/core/schema/span.ts';
import {
  DocumentMention,
  DocumentRef,
  Mention,
  Official,
  OfficialMention,
  ShownTagging,
  Tagging,
  Tenure,
} from '../lib/core/schema/tagging.ts';
import { AddedEntity, MentionTarget, Verdict } from '../lib/core/schema/verdict.ts';
import { z } from '../lib/core/schema/zod.ts';

/** Where the schema is published: beside the built extension's own files. */
export const CLIPSET_SCHEMA_FILE = fileURLToPath(new URL('../public/schema/clipset-1.json', import.meta.url));

/** Parts that stand in the schema under their own names. */
const NAMED = {
  AddedEntity,
  Article,
  ArticleSources,
  ArticleTime,
  Block,
  Change,
  CorrectedArticle,
  DocumentMention,
  DocumentRef,
  ExportedClip,
  Mention,
  MentionTarget,
  Official,
  OfficialMention,
  Person,
  Provenance,
  ShownTagging,
  Sighting,
  Span,
  Tagging,
  Tenure,
  Verdict,
};

/** The published JSON Schema (draft 2020-12) of ClipSet files, as text; made from the Zod schema and nothing else. */
export function clipSetJsonSchema(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) names.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(ClipSet, { target: 'draft-2020-12', metadata: names, reused: 'inline' });
  const head = {
    $schema,
    $id: CLIPSET_SCHEMA_ID,
    title: 'Điểm Báo ClipSet, version 1',
    description:
      'An ordered selection of clipped news items with their captured versions, tags, verdicts and provenance. ' +
      'Offsets are UTF-16 code units into the `article.text` of their version; those of a clip’s own `mentions` into that of ' +
      'its corrected `article`, or where it has none of its current version. SHA-256 are over UTF-8 bytes.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

if (import.meta.main) {
  await writeFile(CLIPSET_SCHEMA_FILE, clipSetJsonSchema());
  console.log(`written: ${CLIPSET_SCHEMA_FILE}`);
}
