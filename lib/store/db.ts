import { Dexie, type DexieOptions, type Table } from 'dexie';
import { defineVersions } from './migrations.ts';
import type {
  ClipRow,
  DraftRow,
  EntryRow,
  MentionRow,
  MetaRow,
  NameRow,
  PageRow,
  RejectedWordsRow,
  RetagFailureRow,
  SharedVerdictRow,
  ShownTaggingRow,
  SightingRow,
  TaggingRow,
  UseRow,
  VerdictRow,
  VersionRow,
  WorkRow,
} from './rows.ts';

export const DATABASE_NAME = 'diem-bao';

/** The clips of one browser profile. Rows: lib/store/rows.ts; tables and indexes: lib/store/migrations.ts. */
export class ClipDatabase extends Dexie {
  declare readonly clips: Table<ClipRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly taggings: Table<TaggingRow, string>;
  declare readonly shownTaggings: Table<ShownTaggingRow, string>;
  declare readonly mentions: Table<MentionRow, [string, string, number]>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly verdicts: Table<VerdictRow, string>;
  declare readonly sightings: Table<SightingRow, string>;
  declare readonly meta: Table<MetaRow, string>;
  declare readonly work: Table<WorkRow, string>;
  declare readonly retagFailures: Table<RetagFailureRow, string>;
  declare readonly sharedVerdicts: Table<SharedVerdictRow, string>;
  declare readonly entries: Table<EntryRow, string>;
  declare readonly uses: Table<UseRow, [string, string, string]>;
  declare readonly names: Table<NameRow, string>;
  declare readonly rejectedWords: Table<RejectedWordsRow, string>;
  declare readonly drafts: Table<DraftRow, string>;

  constructor(name: string = DATABASE_NAME, options: DexieOptions = {}) {
    // What people are told is saved must outlive a power cut: commits are flushed to disk.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    defineVersions(this);
  }
}
