import { buildArticle } from '../../lib/core/article.ts';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { clipIdOf, newRecordId, sha256Hex } from '../../lib/core/identity.ts';
import { CLIPSET_SCHEMA_ID, type ClipSet, type ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { RawCapture } from '../../lib/core/schema/index.ts';
import type { Tagging } from '../../lib/core/schema/tagging.ts';
import { tagArticle } from '../../lib/core/tagging/article.ts';

/** An invented capture of a news page, of these parts and of others that say little. */
export function rawCapture(more: Partial<RawCapture> & Pick<RawCapture, 'url' | 'title' | 'blocks'>): RawCapture {
  return {
    kind: 'article',
    canonicalUrl: more.url,
    lang: 'vi',
    sapo: null,
    authors: ['Thu Hà'],
    outlet: 'Báo Thử Nghiệm',
    agency: null,
    credits: [],
    section: null,
    published: { at: '2026-03-07T08:01:00+07:00', precision: 'minute', zoneGiven: true, source: 'json-ld' },
    updated: null,
    sources: { title: 'h1', sapo: null, authors: null, outlet: null, section: null, canonicalUrl: 'link' },
    images: [],
    disagreements: [],
    html: null,
    warnings: [],
    ...more,
  };
}

/** The capture as a colleague would export it, clipped at `capturedAt`; `tagged` may change what the tagger says. */
export function madeClip(
  raw: RawCapture,
  capturedAt: string,
  tagged: (tagging: Tagging) => Tagging = (tagging) => tagging,
): ExportedClip {
  const { article, warnings } = buildArticle(raw);
  const textSha256 = sha256Hex(article.text);
  const [id, clipId] = [newRecordId(), clipIdOf({ kind: raw.kind, canonicalUrl: article.canonicalUrl, textSha256 })];
  const by = { name: 'Lê Thu Hà', office: 'Ban Tuyên giáo Tỉnh ủy' };
  const version = {
    id,
    clipId,
    kind: raw.kind,
    article,
    tagging: tagged(tagArticle(article)),
    provenance: {
      url: raw.url,
      capturedAt,
      capturedBy: by,
      extractor: 'diem-bao 0.0.1',
      textSha256,
      htmlSha256: null,
    },
    warnings,
  };
  const sighting = { id: newRecordId(), clipId, versionId: id, at: capturedAt, url: raw.url, by };
  return exportedClip({ id: clipId, versions: [version], verdicts: [], sightings: [sighting], pages: new Map() });
}

/** These clips as one file's content. */
export function madeClipSet(name: string, clips: readonly ExportedClip[]): ClipSet {
  const { tagger = '', gazetteer = '' } = clips[0]?.versions[0]?.tagging ?? {};
  return {
    schema: CLIPSET_SCHEMA_ID,
    version: 1,
    exporter: 'diem-bao 0.0.1',
    tagger,
    gazetteer,
    created: '2026-01-01T08:00:00+07:00',
    name,
    purpose: '',
    clips: [...clips],
  };
}
