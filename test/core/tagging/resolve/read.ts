import type { DocumentMention, DocumentRef, Tagging } from '../../../../lib/core/schema/tagging.ts';
import { tag } from '../../../../lib/core/tagging/index.ts';

export interface CitedMention {
  readonly mention: DocumentMention;
  readonly document: DocumentRef | null;
}

/** Document mentions of a text in order, each with what it stands for. */
export function cited(text: string, date: string | null = null): CitedMention[] {
  const tagging: Tagging = tag(text.normalize('NFC'), { date });
  const byId = new Map(tagging.documents.map((document) => [document.id, document]));
  return tagging.mentions.flatMap((mention) =>
    mention.kind === 'document'
      ? [{ mention, document: mention.entity === null ? null : (byId.get(mention.entity) ?? null) }]
      : [],
  );
}

/** Keys of the documents mentioned, in text order; `–` for a mention that the text leaves open. */
export const keys = (text: string, date: string | null = null): string[] =>
  cited(text, date).map(({ document }) => document?.key ?? '–');

/**
 * Which mentions are one document, as letters in the order of appearance: `A B A` says that the first and third are one, `–`
 * that the text leaves it open.
 */
export function pattern(text: string, date: string | null = null): string {
  const letters = new Map<string, string>();
  return cited(text, date)
    .map(({ document }) => {
      if (document === null) return '–';
      const known = letters.get(document.id) ?? String.fromCharCode(65 + letters.size);
      letters.set(document.id, known);
      return known;
    })
    .join(' ');
}

/** Rules that said which document each mention is; `–` where none could. */
export const resolutions = (text: string): string[] => cited(text).map(({ mention }) => mention.resolution ?? '–');
