import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ImportIcon } from '../../components/icons.tsx';
import { useStrings } from '../../components/strings.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Files dropped anywhere on the page; while they are over it, says what may be dropped. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }): JSX.Element | null {
  const { t } = useStrings();
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files);
    };
    const listeners = [
      ['dragenter', enter],
      ['dragover', enter],
      ['dragleave', leave],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
    };
  }, []);
  if (!over) return null;
  return (
    <section class="drop" aria-label={t('files.drop')}>
      <div class="drop__box">
        <ImportIcon />
        <p class="drop__title">{t('files.drop')}</p>
        <p class="muted">{t('files.dropHint')}</p>
      </div>
    </section>
  );
}
