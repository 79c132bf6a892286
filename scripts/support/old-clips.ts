import type { ClipSet, ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { Tagging } from '../../lib/core/schema/tagging.ts';
import { madeClip, madeClipSet, rawCapture } from './made-clip.ts';

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
  const raw = rawCapture({
    url: `https://bao.example/chinh-tri/tin-${n}.html`,
    title: `Tin số ${n}: hội nghị quán triệt nghị quyết ở cơ sở`,
    published: { at: capturedAt, precision: 'minute', zoneGiven: true, source: 'json-ld' },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  });
  return madeClip(raw, capturedAt, oldTagging);
}

/** These clips as one file's content. */
export const oldClipSet = (clips: readonly ExportedClip[]): ClipSet => madeClipSet('Tin cũ', clips);
