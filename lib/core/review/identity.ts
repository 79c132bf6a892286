import type { DocumentRef, Official } from '../schema/tagging.ts';

/** Without diacritics, in lower case, white space one blank: how names are searched and compared over clips. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By what a document is one over all clips: its key (domain.md §5). */
export const documentIdentity = ({ key }: Pick<DocumentRef, 'key'>): string => `document:${key}`;

/** By what an official is one over all clips, until a person says otherwise: the name, in NFC and lower case. */
export const officialIdentity = ({ name }: Pick<Official, 'name'>): string =>
  `official:${name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()}`;

/** What an entry of the catalogue is known by in the clips that are linked to it. */
export const linkedIdentity = (id: string): string => `entry:${id}`;
