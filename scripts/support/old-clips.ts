import { buildArticle, taggingDate } from '../../lib/core/article.ts';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { clipIdOf, newRecordId, sha256Hex } from '../../lib/core/identity.ts';
import { CLIPSET_SCHEMA_ID, type ClipSet, type ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { Tagging } from '../../lib/core/schema/tagging.ts';
import { tag } from '../../lib/core/tagging/index.ts';

/** A tagger of the past, which overlooked every fourth tag of today's. */
export const OLD_TAGGER = 'diem-bao-tagger 0.0.1';

const oldTagging = (tagging: Tagging): Tagging => ({
  ...tagging,
  tagger: OLD_TAGGER,
  mentions: tagging.mentions.filter((_, index) => index % 4 !== 3),
});

const PARAGRAPHS = [
  'Sáng 5/3, đồng chí Trần Văn Bình, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hòa Bình chủ trì hội nghị quán triệt Nghị quyết số 12-NQ/TW ngày 3/6/2017 của Ban Chấp hành Trung ương.',
  'Theo Kế hoạch số 45-KH/TU của Ban Thường vụ Tỉnh ủy, các cấp ủy hoàn thành việc học tập trong quý II; đồng chí Lò Thị Mai, Trưởng ban Tuyên giáo Tỉnh ủy nêu ba việc cần làm ngay.',
  'Cùng dự có đồng chí Bùi Đức Long, Chủ tịch Ủy ban nhân dân tỉnh. Đồng chí Bùi Đức Long đề nghị các sở, ngành thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
  'Kết luận hội nghị, đồng chí Trần Văn Bình yêu cầu mỗi chi bộ chọn một việc cụ thể, có người chịu trách nhiệm, có thời hạn, báo cáo kết quả trước Nhân dân trong năm nay.',
];

/**
 * Clip number `n` as a colleague's older extension would export it: an invented article, or these paragraphs, that the
 * tagger of the past has tagged.
 */
export function oldClip(n: number, paragraphs: readonly string[] = PARAGRAPHS): ExportedClip {
  const capturedAt = new Date(Date.parse('2025-01-01T00:00:00Z') + n * 60_000).toISOString();
  const canonicalUrl = `https://bao.example/chinh-tri/tin-${n}.html`;
  const { article, warnings } = buildArticle({
    kind: 'article',
    url: canonicalUrl,
    canonicalUrl,
    lang: 'vi',
    title: `Tin số ${n}: hội nghị quán triệt nghị quyết ở cơ sở`,
    sapo: null,
    authors: ['Thu Hà'],
    outlet: 'Báo Thử Nghiệm',
    published: { at: capturedAt, precision: 'minute', zoneGiven: true, source: 'json-ld' },
    updated: null,
    agency: null,
    credits: [],
    section: null,
    images: [],
    disagreements: [],
    sources: { title: 'h1', sapo: null, authors: null, outlet: null, section: null, canonicalUrl: 'link' },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    html: null,
    warnings: [],
  });
  const textSha256 = sha256Hex(article.text);
  const [id, clipId] = [newRecordId(), clipIdOf({ kind: 'article', canonicalUrl, textSha256 })];
  const by = { name: 'Lê Thu Hà', office: 'Ban Tuyên giáo Tỉnh ủy' };
  const version = {
    id,
    clipId,
    kind: 'article' as const,
    article,
    tagging: oldTagging(tag(article.text, { date: taggingDate(article) })),
    provenance: {
      url: canonicalUrl,
      capturedAt,
      capturedBy: by,
      extractor: 'diem-bao 0.0.1',
      textSha256,
      htmlSha256: null,
    },
    warnings,
  };
  const sighting = { id: newRecordId(), clipId, versionId: id, at: capturedAt, url: canonicalUrl, by };
  return exportedClip({ id: clipId, versions: [version], verdicts: [], sightings: [sighting], pages: new Map() });
}

/** These clips as one file's content. */
export function oldClipSet(clips: readonly ExportedClip[]): ClipSet {
  return {
    schema: CLIPSET_SCHEMA_ID,
    version: 1,
    exporter: 'diem-bao 0.0.1',
    tagger: OLD_TAGGER,
    gazetteer: clips[0]?.versions[0]?.tagging.gazetteer ?? '',
    created: '2026-01-01T08:00:00+07:00',
    name: 'Tin cũ',
    purpose: '',
    clips: [...clips],
  };
}
