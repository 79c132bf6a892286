import './styles/catalogue.css';
import type { JSX } from 'preact';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';
import { LinkDialog, type LinkDialogProps } from './LinkDialog.tsx';

type Props = { link: LinkDialogProps; entry: null } | { link: null; entry: EntryDialogProps };

/** The dialogs of the catalogue; loaded with the first that is opened. */
export function CatalogueDialogs({ link, entry }: Props): JSX.Element {
  return link === null ? (
    <EntryDialog key={entry.draftName} {...entry} />
  ) : (
    <LinkDialog key={link.draftName} {...link} />
  );
}
