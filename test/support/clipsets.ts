import { gzipSync } from 'node:zlib';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { clipIdOf, sha256Hex } from '../../lib/core/identity.ts';
import { shownTaggingOf } from '../../lib/core/review/tagged.ts';
import type { Article } from '../../lib/core/schema/article.ts';
import type { Sighting, Version } from '../../lib/core/schema/clip.ts';
import { CLIPSET_SCHEMA_ID, type ClipSet, type ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { Verdict, VerdictContent } from '../../lib/core/schema/verdict.ts';
import { documentOf, mentionAt, PARAGRAPHS, sampleOf, taggingOf } from './articles.ts';
import { blockChange, correct } from './corrections.ts';
import { recordId, verdictsOf } from './verdicts.ts';

export const HTML = '<!doctype html><title>Tin</title><p>Nghị quyết số 04-NQ/TW</p>';

/** A version of the page `…/tin-<page>.html`, the `n`-th record. */
export function versionOf(page: number, n: number, paragraphs = PARAGRAPHS, more: Partial<Article> = {}): Version {
  const canonicalUrl = `https://bao.example/tin-${page}.html`;
  const { article, tagging } = sampleOf(paragraphs, { canonicalUrl, ...more });
  const textSha256 = sha256Hex(article.text);
  return {
    id: recordId(page * 1000 + n),
    clipId: clipIdOf({ kind: 'article', canonicalUrl: article.canonicalUrl, textSha256 }),
    kind: 'article',
    article,
    tagging,
    provenance: {
      url: `${canonicalUrl}?from=home`,
      capturedAt: new Date(Date.parse('2026-03-08T01:00:00Z') + n * 60_000).toISOString(),
      capturedBy: { name: 'Lê Thu Hà', office: 'Ban Tuyên giáo' },
      extractor: 'diem-bao 0.1.0',
      textSha256,
      htmlSha256: sha256Hex(HTML),
    },
    warnings: [],
  };
}

const sightingOf = ({ clipId, id, provenance }: Version, index: number): Sighting => ({
  id: id.replace('-7000-8000-', `-7000-9${index.toString().padStart(3, '0')}-`),
  clipId,
  versionId: id,
  at: provenance.capturedAt,
  url: provenance.url,
  by: provenance.capturedBy,
});

/** Verdicts of page `page`, with ids of their own. */
export const verdictsFor = (page: number, clipId: string, contents: readonly VerdictContent[]): Verdict[] =>
  verdictsOf(contents).map((verdict) => ({
    ...verdict,
    id: verdict.id.replace('-7000-8000-', `-7000-a${page.toString(16).padStart(3, '0')}-`),
    basedOn: null,
    clipId,
  }));

/** A clip with two versions of its page, the older with its HTML, a rejected tag, a label and a note. */
export function clipOf(page: number): ExportedClip {
  const versions = [versionOf(page, 1), versionOf(page, 2, [...PARAGRAPHS, 'Hội nghị bế mạc cùng ngày.'])];
  const [first] = versions;
  const mention = first?.tagging.mentions[0];
  if (first === undefined || mention === undefined) throw new Error('no mention to reject');
  const { kind, start, end, quote } = mention;
  const verdicts = verdictsFor(page, first.clipId, [
    { type: 'reject', target: { versionId: first.id, kind, start, end, quote } },
    { type: 'label', label: 'xây dựng Đảng', present: true },
    { type: 'note', text: 'Cần đối chiếu bản gốc.' },
  ]);
  const pages = new Map([[first.id, new Uint8Array(gzipSync(HTML))]]);
  return exportedClip({ id: first.clipId, versions, verdicts, sightings: versions.map(sightingOf), pages });
}

/**
 * A clip whose article is corrected: other words for the title, one of them tagged, authors, and a paragraph taken out. A
 * tag in what was captured is rejected. The text that comes of it is tagged.
 */
export function correctedClipOf(page: number): ExportedClip {
  const version = versionOf(page, 1);
  const { id: versionId, clipId, article, tagging } = version;
  const [typed] = verdictsFor(page, clipId, [correct(versionId, { field: 'title', value: 'Về Chỉ thị số 99-CT/TU' })]);
  const mention = tagging.mentions[1];
  if (typed === undefined || mention === undefined) throw new Error('nothing to correct');
  const { kind, start, end, quote } = mention;
  const words = { kind: 'document' as const, start: 3, end: 22, quote: 'Chỉ thị số 99-CT/TU' };
  const verdicts = verdictsFor(page, clipId, [
    correct(versionId, { field: 'title', value: 'Về Chỉ thị số 99-CT/TU' }),
    { type: 'reject', target: { versionId, kind, start, end, quote } },
    {
      type: 'add',
      target: { versionId, correction: typed.id, ...words },
      entity: { kind: 'document', document: documentOf('P-1', '99', 'CT/TU') },
    },
    correct(versionId, { field: 'authors', value: ['Thu Hà', 'Văn Nam'] }),
    correct(versionId, blockChange(article, 2, 'drop')),
  ]);
  const records = { id: clipId, versions: [version], verdicts, sightings: [], pages: new Map() };
  const { article: shown } = exportedClip(records);
  if (shown === undefined) throw new Error('nothing is corrected');
  const tags = taggingOf([mentionAt(shown.text, 'document', words.quote, 'd1')], [documentOf('d1', '99', 'CT/TU')]);
  return exportedClip({ ...records, shownTagging: shownTaggingOf(shown, tags) });
}

export function setOf(clips: readonly ExportedClip[]): ClipSet {
  return {
    schema: CLIPSET_SCHEMA_ID,
    version: 1,
    exporter: 'diem-bao 0.1.0',
    tagger: 'tagger 1',
    gazetteer: 'gazetteer 1',
    created: '2026-03-10T08:00:00+07:00',
    name: 'Điểm báo tuần 10',
    purpose: 'Báo cáo giao ban',
    clips: [...clips],
  };
}
