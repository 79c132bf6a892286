import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CaptureRefusal } from '../../lib/core/schema/index.ts';

/** Text of a page, or how to make it: pieces, one piece many times, for each of some words, or inside itself. `{n}` is the number or the word. */
type Recipe =
  | string
  | Recipe[]
  | { repeat: number; of: Recipe }
  | { each: string; split?: string | undefined; of: Recipe }
  | { nest: number; open: string; of: Recipe; close: string };

const Recipe: z.ZodType<Recipe> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(Recipe),
    z.strictObject({ repeat: z.int().positive(), of: Recipe }),
    z.strictObject({ each: z.string(), split: z.string().optional(), of: Recipe }),
    z.strictObject({ nest: z.int().positive(), open: z.string(), of: Recipe, close: z.string() }),
  ]),
);

const Payload = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  attacks: z.string(),
  /** Where in a news page it stands: in `head`, as attributes of the body, before, in and after the article, as its headline or lead. */
  head: Recipe.default(''),
  body: z.string().default(''),
  top: Recipe.default(''),
  headline: Recipe.optional(),
  lead: Recipe.optional(),
  inside: Recipe.default(''),
  end: Recipe.default(''),
  /** What the page's own script does once the page stands. */
  script: z.string().default(''),
  /** A document of its own, in place of the news page; `{prose}` are the news page's paragraphs. */
  whole: Recipe.optional(),
  /** The charset it is sent as, and whether its characters are bytes. */
  charset: z.string().default('utf-8'),
  bytes: z.boolean().default(false),
  /** How clipping it may end: `saved`, or the code of the refusal. */
  outcome: z.array(z.enum(['saved', ...CaptureRefusal.options])).default(['saved']),
  /** What the article must say, and must not. */
  says: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
});
export type Payload = z.infer<typeof Payload>;

export const PAYLOADS: readonly Payload[] = z
  .array(Payload)
  .parse(JSON.parse(readFileSync(new URL('../fixtures/hostile/payloads.json', import.meta.url), 'utf8')));

/** A page as it is sent. */
export interface SentPage {
  readonly body: Uint8Array;
  readonly type: string;
}

/** What an extension page holds as a global where a payload ran in it. Without quotes, so that it stands in any attribute. */
export const CANARY = 'hacked';
const RUN = `globalThis.${CANARY}=1`;

/** Paragraphs that every page but a wholly made one has; the first is in every article. */
export const PROSE = [
  'Chiều thứ Sáu, chi bộ ấp Bình Tân họp thường kỳ để bàn việc sửa đường vào trường học, đường xuống cấp đã lâu, mùa mưa học sinh đi lại rất vất vả.',
  'Sau khi nghe các hộ dân hai bên đường góp ý, chi bộ thống nhất vận động mỗi gia đình lùi hàng rào nửa mét, xã lo đá và xi măng, ấp lo ngày công.',
  'Bí thư chi bộ cho biết, việc này đã nói nhiều lần mà chưa làm được vì thiếu người đứng ra nhận, nay đã có tổ bảy người và ngày khởi công.',
] as const;

function expand(recipe: Recipe): string {
  if (typeof recipe === 'string') return recipe;
  if (Array.isArray(recipe)) return recipe.map(expand).join('');
  const of = expand(recipe.of);
  const filled = (value: string): string => (of.includes('{n}') ? of.replaceAll('{n}', () => value) : of);
  if ('each' in recipe)
    return recipe.each
      .split(recipe.split ?? ' ')
      .map(filled)
      .join('');
  if ('nest' in recipe) return recipe.open.repeat(recipe.nest) + of + recipe.close.repeat(recipe.nest);
  return Array.from({ length: recipe.repeat }, (_, number) => filled(String(number))).join('');
}

/** The headline of a payload's page, unless it brings its own. */
export const headlineOf = ({ id }: Payload): string => `Tin thử về ${id.replaceAll('-', ' ')} gửi tới bạn đọc gần xa`;

function htmlOf(payload: Payload): string {
  const prose = PROSE.map((paragraph) => `<p>${paragraph}</p>`);
  if (payload.whole !== undefined) return expand(payload.whole).replaceAll('{prose}', prose.join(''));
  const title = headlineOf(payload);
  const headline = payload.headline === undefined ? title : expand(payload.headline);
  const lead =
    payload.lead === undefined ? 'Hội nghị yêu cầu mỗi chi bộ chọn một việc cụ thể để làm.' : expand(payload.lead);
  return `<!doctype html><html lang="vi"><head>${payload.bytes ? '' : `<meta charset="${payload.charset}">`}
<title>${title}</title>${expand(payload.head)}</head><body ${payload.body}>${expand(payload.top)}
<article>${headline === '' ? '' : `<h1>${headline}</h1>`}<h2 class="sapo">${lead}</h2>${prose[0]}${prose[1]}
${expand(payload.inside)}
${prose[2]}</article>${expand(payload.end)}
${payload.script === '' ? '' : `<script>${payload.script}</script>`}</body></html>`;
}

/** The page that carries a payload. */
export function pageOf(payload: Payload): SentPage {
  const html = htmlOf(payload).replaceAll('{run}', RUN);
  return {
    body: payload.bytes ? asBytes(html) : Buffer.from(html, 'utf8'),
    type: `text/html; charset=${payload.charset}`,
  };
}

/** Characters below U+0100 as one byte each, the rest as UTF-8. */
const asBytes = (text: string): Uint8Array =>
  Buffer.concat(
    (text.match(/[\0-\u00ff]+|[^\0-\u00ff]+/gu) ?? []).map((run, index) =>
      Buffer.from(run, (run.codePointAt(0) ?? 0) < 0x100 && index >= 0 ? 'latin1' : 'utf8'),
    ),
  );
