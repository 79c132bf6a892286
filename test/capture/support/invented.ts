import { parseHTML } from 'linkedom';
import { extractArticle } from '../../../lib/capture/index.ts';
import type { RawCapture } from '../../../lib/core/schema/index.ts';

/** An invented story to set into markup. */
export const TITLE = 'Huyện ủy Sông Lô bàn việc sắp xếp tổ chức cơ sở đảng';
export const LEAD =
  'Sáng 5/3, Ban Thường vụ Huyện ủy Sông Lô họp phiên thường kỳ tháng 3, bàn việc sắp xếp các chi bộ ghép.';
export const BODY = ['một', 'hai', 'ba', 'bốn'].map(
  (word) =>
    `Nội dung ${word}: các đồng chí dự họp thảo luận kỹ về số lượng chi bộ, nhân sự bí thư và cách sinh hoạt sau khi sắp xếp, bảo đảm không để trống việc, không bỏ sót đảng viên.`,
);
export const PARAGRAPHS = BODY.map((text) => `<p>${text}</p>`).join('');

interface Invented {
  head?: string;
  body: string;
  url?: string;
  /** The root element's attributes. */
  root?: string;
  title?: string;
  now?: Date;
}

export const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
export const meta = (name: string, value: string): string =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${value.replace(/"/g, '&quot;')}">`;

/** What capturing a page of such markup gives. */
export function capture({ head = '', body, url, root = 'lang="vi"', title = TITLE, now }: Invented): RawCapture {
  const { document } = parseHTML(
    `<!DOCTYPE html><html ${root}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`,
  );
  const answer = extractArticle(document, url ?? 'https://baotrungdu.vn/song-lo-123456.html', { now });
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.capture;
}
