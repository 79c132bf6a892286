import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../lib/core/schema/article.ts';
import { Button } from './Button.tsx';
import { later } from './later.tsx';
import { useStrings } from './strings.ts';

/** One version of a clip. Instants are ISO 8601. */
export interface VersionMark {
  id: string;
  capturedAt: string;
  seenAt: string;
  shown: boolean;
}

export interface VersionsProps {
  /** Newest capture first. */
  versions: readonly VersionMark[];
  /** The article of a version as captured; null when there is none of this id. */
  read: (versionId: string) => Promise<Article | null>;
}

const VersionsDialog = later(async () => (await import('./VersionsDialog.tsx')).VersionsDialog);

/** A button that opens the versions of a clip, to be read; nothing where there is but one. */
export function Versions(props: VersionsProps): JSX.Element | null {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const count = props.versions.length;
  if (count < 2) return null;
  return (
    <>
      <Button look="plain" small onClick={() => setOpen(true)}>
        {t('versions.open', { count })}
      </Button>
      {open && <VersionsDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
