import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { cleanAddress } from '../core/address.ts';
import type { FromPage, MentionOutcome, ToPage, WantedMention } from '../core/schema/live-page.ts';
import type { Span } from '../core/schema/span.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { JobView, TabView } from './front.ts';
import { type Live, valueOr } from './live.ts';
import type { Notices } from './notices.ts';

/** A mention by what the panel knows it by. */
export interface MentionPlace {
  kind: WantedMention['kind'];
  start: number;
}

/** What the person has selected on the page; `span` is null where the article has not these words. */
export interface PageSelection {
  words: string;
  span: Span | null;
}

interface LiveTab {
  tell(message: ToPage): void;
  close(): void;
}

/** What the panel needs for painting on the page in front. */
export interface LivePagePorts {
  tab: ReadonlySignal<TabView | null>;
  job: ReadonlySignal<JobView | null>;
  clip: ReadonlySignal<Live<LoadedClip | null>>;
  /** Whether to paint without being asked, where the browser lets the page be read. */
  auto: ReadonlySignal<boolean>;
  notices: Notices;
  /** Rejects with a `reason` where the browser does not let a script onto the page. */
  open(tabId: number, heard: (message: FromPage) => void, ended: () => void): Promise<LiveTab>;
  /** Resolves when the panel has nothing else to do: it shows its article first. */
  idle(): Promise<void>;
  /** Below this confidence a mention is drawn as unsure. */
  sureFrom: number;
}

/** Mentions painted on the live page of the tab in front. Every tab keeps its own paint while another is in front. */
export interface LivePageModel {
  readonly painting: ReadonlySignal<'off' | 'starting' | 'on'>;
  /** What became of each mention, by `placeKey`; empty while nothing is painted. */
  readonly outcomes: ReadonlySignal<ReadonlyMap<string, MentionOutcome>>;
  /** The mention last clicked on the page; a new object at each click. */
  readonly clicked: ReadonlySignal<MentionPlace | null>;
  readonly selected: ReadonlySignal<PageSelection | null>;
  /** Paints, or takes the paint off. To be called from a gesture; says why where the browser does not let it. */
  toggle(): void;
  /** What is selected on the page has been dealt with; it is shown again when it is another. */
  forgetSelection(): void;
  /** Brings a mention to the front on the page and into sight; null: none. */
  activate(mention: MentionPlace | null): void;
  /** As `activate`, and in the panel too, as if it had been clicked on the page. */
  show(mention: MentionPlace): void;
  /** The person's word on a mention found elsewhere. */
  answer(mention: MentionPlace, holds: boolean): void;
  dispose(): void;
}

export const placeKey = ({ kind, start }: MentionPlace): string => `${kind}:${start}`;

interface Session {
  turn: number;
  /** Null while the script is being put there. */
  live: LiveTab | null;
  /** What is painted, to tell it only when it is another. */
  painted: string;
  ids: ReadonlyMap<string, MentionPlace>;
  outcomes: ReadonlyMap<string, MentionOutcome>;
  selected: PageSelection | null;
}

/** What of a clip is painted. */
function wantedOf({ reviewed }: LoadedClip, sureFrom: number): Extract<ToPage, { type: 'show' }> {
  const { article, mentions } = reviewed;
  return {
    type: 'show',
    text: article.text,
    blocks: article.blocks.map(({ start, end }) => ({ start, end })),
    mentions: mentions.map(({ kind, start, end, status, confidence }) => ({
      id: placeKey({ kind, start }),
      kind,
      start,
      end,
      accepted: status === 'accepted',
      unsure: confidence < sureFrom,
    })),
  };
}

export function createLivePageModel(ports: LivePagePorts): LivePageModel {
  let turns = 0;
  const sessions = signal<ReadonlyMap<number, Session>>(new Map());
  const clicked = signal<MentionPlace | null>(null);
  /** Tabs whose page the person wants bare, or the browser does not let be read, by the address it was said of. */
  const left = new Map<number, string | null>();
  const front = computed(() => {
    const tab = ports.tab.value;
    return tab === null ? undefined : sessions.value.get(tab.tabId);
  });

  const tell = (message: ToPage): void => front.peek()?.live?.tell(message);

  const addressOf = (tabId: number): string | null => {
    const tab = ports.tab.peek();
    return tab?.tabId === tabId ? tab.url : null;
  };
  const put = (tabId: number, session: Session | null): void => {
    const next = new Map(sessions.value);
    if (session === null) next.delete(tabId);
    else next.set(tabId, session);
    sessions.value = next;
  };
  const close = (tabId: number): void => {
    sessions.peek().get(tabId)?.live?.close();
    put(tabId, null);
  };

  /** Ids count only where they were given: whatever the page has had a hand in says nothing else. */
  const heard = (tabId: number, message: FromPage): void => {
    const session = sessions.peek().get(tabId);
    if (session === undefined) return;
    if (message.type === 'unsupported') {
      left.set(tabId, addressOf(tabId));
      close(tabId);
      ports.notices.complain('live.unsupported', null);
    } else if (message.type === 'outcomes') {
      const known = message.outcomes.filter(({ id }) => session.ids.has(id));
      put(tabId, { ...session, outcomes: new Map(known.map((outcome) => [outcome.id, outcome])) });
    } else if (message.type === 'selected')
      put(tabId, { ...session, selected: selectionOf(message, ports.clip.peek()) });
    else if (ports.tab.peek()?.tabId === tabId) {
      const place = session.ids.get(message.id);
      if (place !== undefined) clicked.value = { ...place };
    }
  };

  const show = (tabId: number, session: Session, clip: LoadedClip): void => {
    const wanted = wantedOf(clip, ports.sureFrom);
    const painted = JSON.stringify([wanted.text, wanted.mentions]);
    if (session.live === null || painted === session.painted) return;
    const ids = new Map(wanted.mentions.map(({ id, kind, start }) => [id, { kind, start }]));
    put(tabId, { ...session, painted, ids });
    session.live.tell(wanted);
  };

  const start = async (tabId: number, clip: LoadedClip, asked: boolean, tries = 1): Promise<void> => {
    turns += 1;
    const turn = turns;
    /** Whether the session is still this one: a page that went may be followed by one that is painted already. */
    const isMine = (): boolean => sessions.peek().get(tabId)?.turn === turn;
    put(tabId, { turn, live: null, painted: '', ids: new Map(), outcomes: new Map(), selected: null });
    if (!asked) await ports.idle();
    // Switched off on the way, or gone.
    if (!isMine()) return;
    try {
      const live = await ports.open(
        tabId,
        (message) => {
          if (isMine()) heard(tabId, message);
        },
        () => {
          if (isMine()) put(tabId, null);
        },
      );
      const session = sessions.peek().get(tabId);
      if (session === undefined || !isMine()) {
        // Switched off on the way.
        live.close();
        return;
      }
      put(tabId, { ...session, live });
      // Told by now where the clip is seen to be this page's; a person may know better.
      const now = sessions.peek().get(tabId);
      if (now !== undefined && now.painted === '') show(tabId, now, clip);
    } catch (error) {
      if (!isMine()) return;
      const reason = reasonOf(error);
      if (reason === 'page-navigated' && tries < TRIES) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
        if (isMine()) await start(tabId, clip, asked, tries + 1);
        return;
      }
      left.set(tabId, addressOf(tabId));
      put(tabId, null);
      if (reason === null) console.error('page not painted:', error);
      if (asked) ports.notices.complain(reason === 'needs-gesture' ? 'live.needsGesture' : 'live.refused', null);
    }
  };

  /** The clip shown, where it is of the page in front: after a change of tabs that of the last one stands for a moment. */
  const clipInFront = computed((): LoadedClip | null => {
    const tab = ports.tab.value;
    const clip = valueOr(ports.clip.value, null);
    if (tab === null || clip === null) return null;
    const address = cleanAddress(tab.url ?? '');
    const fits = ports.job.value?.clipId === clip.row.id || (address !== null && clip.row.addresses.includes(address));
    return fits ? clip : null;
  });

  const stopFollowing = effect(() => {
    const tab = ports.tab.value;
    const clip = clipInFront.value;
    if (tab === null) return;
    const { tabId } = tab;
    const session = front.value;
    if (left.has(tabId) && left.get(tabId) !== tab.url) left.delete(tabId);
    if (session !== undefined) {
      if (clip !== null) show(tabId, session, clip);
      else if (ports.clip.value.state === 'ready' && ports.clip.value.value === null) close(tabId);
    } else if (clip !== null && ports.auto.value && tab.url !== null && !left.has(tabId))
      void start(tabId, clip, false);
  });

  return {
    painting: computed(() => (front.value === undefined ? 'off' : front.value.live === null ? 'starting' : 'on')),
    outcomes: computed(() => front.value?.outcomes ?? NONE),
    clicked,
    selected: computed(() => front.value?.selected ?? null),
    toggle() {
      const tab = ports.tab.peek();
      const clip = valueOr(ports.clip.peek(), null);
      if (tab === null) return;
      if (sessions.peek().has(tab.tabId)) {
        left.set(tab.tabId, tab.url);
        close(tab.tabId);
      } else if (clip !== null) {
        left.delete(tab.tabId);
        void start(tab.tabId, clip, true);
      }
    },
    forgetSelection() {
      const tab = ports.tab.peek();
      const session = front.peek();
      if (tab !== null && session !== undefined) put(tab.tabId, { ...session, selected: null });
    },
    activate(mention) {
      const id = mention === null ? null : placeKey(mention);
      tell({ type: 'activate', id, scroll: true });
    },
    show(mention) {
      clicked.value = { kind: mention.kind, start: mention.start };
      tell({ type: 'activate', id: placeKey(mention), scroll: true });
    },
    answer(mention, holds) {
      tell({ type: 'answer', id: placeKey(mention), holds });
    },
    dispose() {
      stopFollowing();
      batch(() => {
        for (const tabId of sessions.peek().keys()) close(tabId);
      });
    },
  };
}

/** A page that is loading drops what is put into the one before it: how often that is tried, and after how long, ms. */
const TRIES = 4;
const AGAIN = 300;

const NONE: ReadonlyMap<string, MentionOutcome> = new Map();

/** Why the browser did not let a script onto the page; null for what no page's state explains. */
const reasonOf = (error: unknown): string | null => {
  const reason: unknown = error instanceof Error ? Reflect.get(error, 'reason') : null;
  return typeof reason === 'string' && reason !== 'unexpected' ? reason : null;
};

/** Without a span that is not of the article shown: the words may have been written anew meanwhile. */
function selectionOf(
  { selected }: Extract<FromPage, { type: 'selected' }>,
  clip: Live<LoadedClip | null>,
): PageSelection | null {
  if (selected === null) return null;
  const length = valueOr(clip, null)?.reviewed.article.text.length ?? 0;
  return { ...selected, span: selected.span !== null && selected.span.end <= length ? selected.span : null };
}
