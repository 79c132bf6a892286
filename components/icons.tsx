import type { ComponentChildren, JSX } from 'preact';

/** One line icon of a 24-unit grid, in the colour of the text beside it; said by that text, so hidden from readers. */
function Icon({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const UndoIcon = () => (
  <Icon>
    <path d="M8 5 4 9l4 4" />
    <path d="M4 9h10a6 6 0 0 1 0 12h-3" />
  </Icon>
);
/** Words with a line of paint under them. */
export const PaintIcon = () => (
  <Icon>
    <path d="M5 20h14" stroke-width="3" />
    <path d="M7 15 12 4l5 11M9 11h6" />
  </Icon>
);
export const EditIcon = () => (
  <Icon>
    <path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6 6 18" />
  </Icon>
);
export const LibraryIcon = () => (
  <Icon>
    <path d="M4 4h5v16H4zM9 4h5v16H9zM15 5l4-1 2 15-4 1z" />
  </Icon>
);
export const OptionsIcon = () => (
  <Icon>
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" />
    <circle cx="16" cy="7" r="2" />
    <circle cx="8" cy="17" r="2" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m5 12 5 5 9-11" />
  </Icon>
);
export const WarnIcon = () => (
  <Icon>
    <path d="M12 4 2.5 20h19zM12 10v4M12 17v.5" />
  </Icon>
);
export const FoldIcon = ({ open }: { open: boolean }) => (
  <Icon>{open ? <path d="m6 9 6 6 6-6" /> : <path d="m6 15 6-6 6 6" />}</Icon>
);
export const OutIcon = () => (
  <Icon>
    <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M14 6l-6 6 6 6" />
  </Icon>
);
export const NextIcon = () => (
  <Icon>
    <path d="M10 6l6 6-6 6" />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="M16 5l4 4-4 4" />
    <path d="M20 9H10a6 6 0 0 0 0 12h3" />
  </Icon>
);
export const DeleteIcon = () => (
  <Icon>
    <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13" />
  </Icon>
);
export const ExportIcon = () => (
  <Icon>
    <path d="M12 4v11M7 10l5 5 5-5M4 20h16" />
  </Icon>
);
export const ImportIcon = () => (
  <Icon>
    <path d="M12 15V4M7 9l5-5 5 5M4 20h16" />
  </Icon>
);
export const PaperIcon = () => (
  <Icon>
    <path d="M5 3h11l4 4v14H5z" />
    <path d="M15 3v5h5M9 12h7M9 16h7" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <circle cx="5" cy="12" r="1" />
    <circle cx="12" cy="12" r="1" />
    <circle cx="19" cy="12" r="1" />
  </Icon>
);
export const HistoryIcon = () => (
  <Icon>
    <path d="M4 12a8 8 0 1 0 3-6.2L4 8M4 4v4h4M12 8v4l3 2" />
  </Icon>
);
/** Back up to a line: all above it goes. */
export const ReturnIcon = () => (
  <Icon>
    <path d="M7 5 3 9l4 4M12 5 8 9l4 4" />
    <path d="M8 9h7a6 6 0 0 1 0 12h-3" />
  </Icon>
);
/** Two links of a chain. */
export const LinkIcon = () => (
  <Icon>
    <path d="M10 14a4 4 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1" />
    <path d="M14 10a4 4 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1" />
  </Icon>
);
