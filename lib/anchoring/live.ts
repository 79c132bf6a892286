import type { FromPage, MentionOutcome, ToPage, WantedMention } from '../core/schema/live-page.ts';
import { follow } from './follow.ts';
import { type Found, type Located, locate } from './locate.ts';
import { type PageText, readPageText } from './page-text.ts';
import { canPaint, Painter } from './painter.ts';
import { bringIntoSight } from './sight.ts';

/** What stands painted on a page, in step with the panel. */
export interface LivePage {
  receive(message: ToPage): void;
  /** Takes all away: marks, listeners, observers. */
  stop(): void;
}

type Show = Extract<ToPage, { type: 'show' }>;

/** Words about a mention found elsewhere, by which a person can tell; and the longest selection told. */
const AROUND = 60;
const LONGEST = 500;
/** The selection is read when it has stood still, ms. */
const STILL = 150;

/**
 * Keeps a clip's mentions painted on its live page: found anew as the page loads or is rendered again, answering clicks and
 * telling what is selected. Reads the page and never changes its DOM; believes nothing that a page can make up.
 */
export function startLivePage(send: (message: FromPage) => void): LivePage {
  if (!canPaint()) {
    send({ type: 'unsupported' });
    return { receive: () => undefined, stop: () => undefined };
  }
  const painter = new Painter();
  /** The person's words on mentions found elsewhere, each with the words it was said of. */
  const answers = new Map<string, { place: string; holds: boolean }>();
  const views = new Map<Window, () => void>();
  let shown: Show | null = null;
  let page: PageText | null = null;
  let located: Located | null = null;
  let told = '';
  let waiting = false;

  const judged = (mention: WantedMention, found: Found): Found => {
    const answer = answers.get(mention.id);
    if (found.outcome !== 'moved' || answer?.place !== placeOf(found)) return found;
    return answer.holds ? { ...found, outcome: 'exact' } : { outcome: 'lost' };
  };
  const words = (start: number, end: number): string => page?.normal.text.slice(Math.max(0, start), end) ?? '';
  const placeOf = (found: Found): string =>
    found.outcome === 'lost' ? '' : words(found.start - AROUND, found.end + AROUND);

  const look = (): boolean => {
    if (shown === null) return false;
    const { mentions } = shown;
    page = readPageText(document);
    located = locate({ ...shown, mentions }, page);
    const places = located.found.map((found, i) => {
      const mention = mentions[i];
      return mention === undefined ? found : judged(mention, found);
    });
    painter.paint(
      mentions.flatMap((mention, i) => {
        const found = places[i];
        if (found === undefined || found.outcome === 'lost') return [];
        return [{ mention, outcome: found.outcome, pieces: page?.pieces(found.start, found.end) ?? [] }];
      }),
    );
    waiting = places.some(({ outcome }) => outcome !== 'exact');
    follower.watch(page.roots);
    for (const root of page.roots) if ('defaultView' in root) listen(root.defaultView);
    const outcomes = mentions.map(({ id }, i): MentionOutcome => {
      const found = places[i] ?? { outcome: 'lost' };
      if (found.outcome !== 'moved') return { id, outcome: found.outcome };
      const { start, end } = found;
      return {
        id,
        outcome: 'moved',
        before: words(start - AROUND, start),
        words: words(start, Math.min(end, start + LONGEST)),
        after: words(end, end + AROUND),
      };
    });
    const news = JSON.stringify(outcomes);
    if (news === told) return false;
    told = news;
    send({ type: 'outcomes', outcomes });
    return true;
  };
  const follower = follow({ touched: (nodes) => painter.doubt(nodes), isWaiting: () => waiting, look });

  const clicked = (event: MouseEvent): void => {
    // A page can make up events, but none that the browser vouches for.
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const [target] = event.composedPath();
    const view = event.view;
    if (!(view?.getSelection()?.isCollapsed ?? true) || target == null || !('nodeType' in target)) return;
    const [id] = painter.at(target as Node, event.clientX, event.clientY);
    if (id === undefined) return;
    painter.activate(id);
    send({ type: 'clicked', id });
  };
  let selecting: ReturnType<typeof setTimeout> | undefined;
  let selected = '';
  const readSelection = (view: Window): void => {
    const selection = view.getSelection();
    const span = selection === null || selection.isCollapsed ? null : (page?.spanOf(selection.getRangeAt(0)) ?? null);
    const news = span === null ? null : picked(span.start, span.end);
    const key = JSON.stringify(news);
    if (key === selected) return;
    selected = key;
    send({ type: 'selected', selected: news });
  };
  const picked = (start: number, end: number) => {
    const all = words(start, end);
    const from = start + all.length - all.trimStart().length;
    const to = start + all.trimEnd().length;
    if (to <= from) return null;
    return { words: words(from, Math.min(to, from + LONGEST)), span: located?.inArticle(from, to) ?? null };
  };

  const listen = (view: (Window & typeof globalThis) | null): void => {
    if (view === null || views.has(view)) return;
    const selectionChanged = (): void => {
      clearTimeout(selecting);
      selecting = setTimeout(() => readSelection(view), STILL);
    };
    // On the window: a document hides its methods behind images and forms of their names.
    view.addEventListener('click', clicked, { capture: true, passive: true });
    view.addEventListener('selectionchange', selectionChanged, { capture: true, passive: true });
    views.set(view, () => {
      view.removeEventListener('click', clicked, { capture: true });
      view.removeEventListener('selectionchange', selectionChanged, { capture: true });
    });
  };
  listen(window);

  return {
    receive(message) {
      if (message.type === 'show') {
        shown = message;
        told = '';
        follower.look();
      } else if (message.type === 'activate') {
        painter.activate(message.id);
        const [range] = message.id === null ? [] : painter.rangesOf(message.id);
        if (message.scroll && range !== undefined) bringIntoSight(range);
      } else {
        const at = shown?.mentions.findIndex(({ id }) => id === message.id) ?? -1;
        const found = located?.found[at];
        if (found === undefined || found.outcome !== 'moved') return;
        answers.set(message.id, { place: placeOf(found), holds: message.holds });
        follower.look();
      }
    },
    stop() {
      shown = null;
      follower.stop();
      clearTimeout(selecting);
      for (const unlisten of views.values()) unlisten();
      views.clear();
      painter.clear();
    },
  };
}
