import type { JSX } from 'preact';
import { Notice } from './Notice.tsx';
import { useStrings } from './strings.ts';

/** A notice as the models hold it: a key of the tables, not yet words. */
interface Message {
  id: number;
  key: Parameters<ReturnType<typeof useStrings>['t']>[0];
  params: Record<string, string | number>;
  reason: Message['key'] | null;
  bad: boolean;
  undo: (() => void) | null;
}

/** The current notice in the reader's language. */
export function NoticeView({
  notices,
}: {
  notices: { current: { value: Message | null }; clear(): void };
}): JSX.Element {
  const { t } = useStrings();
  const message = notices.current.value;
  const text =
    message === null ? '' : t(message.key, { ...message.params, ...(message.reason && { reason: t(message.reason) }) });
  const notice = message === null ? null : { id: message.id, text, bad: message.bad, undo: message.undo };
  return <Notice notice={notice} onClose={() => notices.clear()} />;
}
