import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../lib/core/schema/span.ts';
import { useAnnounce } from './Announcer.tsx';
import { Button } from './Button.tsx';
import { moveEdge } from './span-edges.ts';
import { useStrings } from './strings.ts';
import { isForCommands } from './use-commands.ts';

interface Props {
  text: string;
  /** The words that the tag is to have. */
  span: Span;
  onSpan: (span: Span) => void;
  onStore: (span: Span) => void;
  onLeave: () => void;
}

/**
 * A tag's edges moved by syllables: arrows move its end, with Shift its start; words selected in the text take its place.
 * While it is open its keys are its own, wherever the focus is, but in a field.
 */
export function SpanBar({ text, span, onSpan, onStore, onLeave }: Props): JSX.Element {
  const { t } = useStrings();
  const announce = useAnnounce();
  const bar = useRef<HTMLElement>(null);
  // Keys may come faster than the screen is drawn.
  const now = useRef(span);
  now.current = span;
  const move = (edge: 'start' | 'end', step: 1 | -1): void => {
    const moved = moveEdge(text, now.current, edge, step);
    now.current = moved;
    onSpan(moved);
    announce(text.slice(moved.start, moved.end));
  };
  const pressed = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (!isForCommands(event) && !onButton) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step !== null) move(event.shiftKey ? 'start' : 'end', step);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && !onButton) onStore(now.current);
    // No other command means anything here; Tab goes round as everywhere.
    else if (event.key === 'Tab' || onButton) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef(pressed);
  latest.current = pressed;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    document.addEventListener('keydown', listen, { capture: true });
    bar.current?.focus({ preventScroll: true });
    announce(t('review.span.hint'));
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);

  return (
    <section class="review review--span" ref={bar} tabIndex={-1} aria-label={t('review.span.title')}>
      <p class="review__words">
        <strong>{t('review.span.title')}:</strong> <bdi class="review__quote">{text.slice(span.start, span.end)}</bdi>
      </p>
      <p class="review__why">{t('review.span.hint')}</p>
      <div class="review__acts">
        <Button small keys="Shift+ArrowLeft" label={t('review.span.startBack')} onClick={() => move('start', -1)}>
          {t('review.span.start')}
        </Button>
        <Button small keys="Shift+ArrowRight" label={t('review.span.startOn')} onClick={() => move('start', 1)}>
          {t('review.span.start')}
        </Button>
        <Button small keys="ArrowLeft" label={t('review.span.endBack')} onClick={() => move('end', -1)}>
          {t('review.span.end')}
        </Button>
        <Button small keys="ArrowRight" label={t('review.span.endOn')} onClick={() => move('end', 1)}>
          {t('review.span.end')}
        </Button>
        <Button small look="primary" keys="Enter" onClick={() => onStore(now.current)}>
          {t('common.save')}
        </Button>
        <Button small look="plain" keys="Escape" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </section>
  );
}
