import type { DraftNews } from './messages.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** By hand: a key press in another window is no reason to load a schema. */
function newsOf(data: unknown): DraftNews | null {
  if (!isRecord(data) || typeof data.name !== 'string') return null;
  const { name, kept } = data;
  if (kept === null) return { name, kept };
  if (!isRecord(kept)) return null;
  const { text, base, changedAt } = kept;
  const whole = typeof text === 'string' && typeof base === 'string' && typeof changedAt === 'string';
  return whole ? { name, kept: { text, base, changedAt } } : null;
}

/** What other windows do with their drafts, and the way to tell them (messages.ts, `DraftNews`). */
export function openDraftChannel() {
  const channel = new BroadcastChannel('drafts');
  return {
    tell: (news: DraftNews): void => channel.postMessage(news),
    hear(heard: (news: DraftNews) => void): () => void {
      const listener = ({ data }: MessageEvent<unknown>): void => {
        const news = newsOf(data);
        if (news !== null) heard(news);
      };
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}
