import { targetOf } from '../core/review/index.ts';
import type { EntryRef } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import type { VerdictRequest } from './decide.ts';
import { loadParts } from './parts.ts';
import type { UseRow } from './rows.ts';
import { reviewParts } from './view.ts';

/** The verdicts that link every mention of these uses to an entry; none for words that no one source has whole. */
export async function linksOf(
  db: ClipDatabase,
  uses: readonly Pick<UseRow, 'clipId' | 'entity'>[],
  entry: EntryRef,
): Promise<VerdictRequest[]> {
  const requests: VerdictRequest[] = [];
  const { kind } = entry;
  for (const { clipId, entity } of uses) {
    const parts = await loadParts(db, clipId);
    if (parts === undefined) continue;
    const reviewed = reviewParts(parts);
    const its = reviewed.mentions.filter((mention) => mention.kind === kind && mention.entity === entity);
    for (const mention of its) {
      const target = targetOf(reviewed, mention);
      if (target !== null) requests.push({ clipId, content: { type: 'link', target, entry } });
    }
  }
  return requests;
}
