import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** Endings and types that the browser's dialog offers. */
  accept: string;
  multiple?: boolean | undefined;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

/** A button that asks for files. */
export function FileButton({ label, accept, multiple = false, onFiles, children }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {children} {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file chosen again has to count as a change.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
