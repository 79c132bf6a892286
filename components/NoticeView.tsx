import type { JSX } from 'preact';
import { short } from '../lib/i18n/short.ts';
import { Notice } from './Notice.tsx';
import { useStrings } from './strings.ts';

type Key = Parameters<ReturnType<typeof useStrings>['t']>[0];

/** A notice as the models hold it: a key of the tables, not yet words. */
interface Message {
  id: number;
  key: Key;
  params: Record<string, string | number>;
  reason: Key | null;
  bad: boolean;
  undo: (() => void) | null;
  offer: { key: Key; run: () => void } | null;
}

/** Stands in a string for a parameter, so that its place is found again; no string of the tables has it. */
const HOLE = '\u0000';

/** Words from a page may be a paragraph long; the name of a file is wanted whole. */
const shown = (name: string, value: string): string => (name === 'file' ? value : short(value));

/** The current notice in the reader's language; what it quotes is shortened, and keeps its own direction. */
export function NoticeView({
  notices,
}: {
  notices: { current: { value: Message | null }; clear(): void };
}): JSX.Element {
  const { t } = useStrings();
  const message = notices.current.value;
  const words = ({ key, params, reason }: Message): (string | JSX.Element)[] => {
    const holes = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : `${HOLE}${name}${HOLE}`,
    ]);
    const whole = t(key, { ...Object.fromEntries(holes), ...(reason !== null && { reason: t(reason) }) });
    // Odd pieces are the parameters' names.
    return whole
      .split(HOLE)
      .map((piece, i) => (i % 2 === 0 ? piece : <bdi key={i}>{shown(piece, String(params[piece]))}</bdi>));
  };
  const notice =
    message === null
      ? null
      : {
          id: message.id,
          text: words(message),
          bad: message.bad,
          undo: message.undo,
          offer: message.offer && { name: t(message.offer.key), run: message.offer.run },
        };
  return <Notice notice={notice} onClose={() => notices.clear()} />;
}
