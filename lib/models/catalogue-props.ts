import type { EntryText } from '../core/catalogue/text.ts';
import type { Candidate } from '../core/catalogue/types.ts';
import type { UseRow } from '../store/entries.ts';
import type { CatalogueModel, CatalogueView } from './catalogue.ts';
import { valueOr } from './live.ts';

type Used = Pick<UseRow, 'clipId' | 'entity'>;
type Scope = 'here' | 'all';

/** The dialog that says which entry words mean. */
function linkProps({ close, linking }: CatalogueModel, view: Extract<CatalogueView, { kind: 'link' }>) {
  const { clip, mention } = view;
  const { kind, entity, start, quote } = mention;
  const same = clip.reviewed.mentions.filter((one) => one.kind === kind && one.entity === entity);
  return {
    kind,
    quote,
    places: entity === null ? 1 : same.length,
    current: mention.entry,
    draftName: `clip:${clip.row.id}/entry/${kind}/${start}`,
    find: async (query: string) => (await linking()).candidates(view, query),
    newText: async () => (await linking()).newText(view),
    onLink: (candidate: Candidate, scope: Scope) => void linking().then((its) => its.link(view, candidate, scope)),
    onAdd: async (text: EntryText, scope: Scope) => (await linking()).add(view, text, scope),
    onClose: close,
  };
}

/** The dialog of one entry. */
function entryProps({ close, linking, entry }: CatalogueModel, id: string, openClip: (clipId: string) => void) {
  const live = entry.value;
  const open = valueOr(live, null);
  const there = open?.id === id ? open.found : null;
  const loading = live.state === 'loading' || (live.state === 'ready' && open?.id !== id);
  const row = there?.row ?? null;
  return {
    state: live.state === 'failed' ? ('failed' as const) : loading ? ('loading' as const) : ('ready' as const),
    entry: there === null ? null : { id: there.row.id, data: there.row.data },
    uses: there?.uses ?? [],
    unlinked: there?.unlinked ?? [],
    draftName: `entry:${id}`,
    textOf: async () => (row === null ? null : (await linking()).textOf(row)),
    find: async (query: string) => (row === null ? [] : (await linking()).others(row, query)),
    onEdit: async (text: EntryText) => (row === null ? null : (await linking()).edit(row, text)),
    onMerge: (into: Candidate) => void linking().then((its) => row !== null && its.merge(row, into)),
    onSplit: async (uses: readonly Used[], text: EntryText) =>
      row === null ? null : (await linking()).split(row, uses, text),
    onLinkUses: (uses: readonly Used[]) => void linking().then((its) => row !== null && its.linkUses(row, uses)),
    onOpenClip: openClip,
    onClose: close,
  };
}

/** What the dialogs of the catalogue show and do, the same in panel and library; null while none is open. Reads signals. */
export function catalogueProps(catalogue: CatalogueModel, openClip: (clipId: string) => void) {
  const view = catalogue.open.value;
  if (view === null) return null;
  return view.kind === 'link'
    ? { link: linkProps(catalogue, view), entry: null }
    : { link: null, entry: entryProps(catalogue, view.id, openClip) };
}
