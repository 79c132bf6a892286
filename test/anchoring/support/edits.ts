import { readFileSync } from 'node:fs';
import { TONE } from '../../../lib/core/text/syllable.ts';

/** What an operation takes: how often, which, in what form. */
interface Choice {
  form: 'NFC' | 'NFD';
  to: number | 'old' | 'new';
  every: number;
  from: number;
  at: number;
  what: 'p' | 'li';
}

/** One change of a page. */
export type Step = { op: keyof typeof OPERATIONS } & Partial<Choice>;

export interface Edit {
  name: string;
  do: Step[];
}

export const EDITS: readonly Edit[] = JSON.parse(
  readFileSync(new URL('../../fixtures/edited/edits.json', import.meta.url), 'utf8'),
).edits;

const AD =
  '<div class="ads"><b>Quảng cáo</b> Khuyến mãi lớn tháng này: mua hai tặng một, giao hàng tận nơi, gọi số 1900 04 05 ngay hôm nay.</div>';
const OTHER_WORDS = ['mới', 'cùng', 'đang', 'thêm', 'lại', 'vẫn', 'nhiều', 'theo'];
const LEAD_IN = 'Tin cập nhật lúc sáng nay cho biết thêm. ';
const WORD = /[\p{L}\p{M}]+/gu;

/** Text nodes that a reader sees, in order. */
export function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walk = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) nodes.push(child as Text);
      else if (!/^(script|style|noscript|template|head)$/i.test(child.nodeName)) walk(child);
    }
  };
  walk(root);
  return nodes;
}

const eachText = (document: Document, change: (text: string) => string): void => {
  for (const node of textNodes(document)) {
    const text = node.nodeValue ?? '';
    const changed = change(text);
    if (changed !== text) node.nodeValue = changed;
  }
};

/** Without the marks that say where a mention went: a copy is not it. */
const bare = (text: string): string => text.replace(/[\u2061\u2062\u206a-\u206d]/g, '');

/** Paragraphs of prose, as papers set them. */
const paragraphs = (document: Document): Element[] =>
  [...document.querySelectorAll('p')].filter((element) => (element.textContent ?? '').length > 60);

const nth = (list: readonly Element[], at: number): Element | undefined => list.at(at % (list.length || 1));

const oldTones = (text: string): string => {
  const back = new Map([...TONE].map(([old, now]) => [now, old]));
  return text.replace(/\p{L}+/gu, (word) => {
    const old = back.get(word.slice(-2));
    return old === undefined || /q/i.test(word.at(-3) ?? '') ? word : word.slice(0, -2) + old;
  });
};
const newTones = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    const now = TONE.get(word.slice(-2));
    return now === undefined || /q/i.test(word.at(-3) ?? '') ? word : word.slice(0, -2) + now;
  });

/** Every nth word of the page, whatever it is. */
const everyNth = (document: Document, every: number, change: (word: string, turn: number) => string): void => {
  let count = 0;
  eachText(document, (text) =>
    text.replace(WORD, (word) => {
      count += 1;
      return count % every === 0 ? change(word, count / every) : word;
    }),
  );
};

const html = (document: Document, markup: string): Element => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild ?? holder;
};

const related = (document: Document): Element => {
  const title = bare(document.querySelector('h1')?.textContent ?? '');
  const box = `<div class="related"><a href="/x">${title}</a><a href="/y">Bộ Chính trị họp bàn về công tác cán bộ</a></div>`;
  return html(document, box);
};

const eachOf = (list: readonly Element[], every: number, change: (element: Element) => void): void => {
  for (const [i, element] of list.entries()) if (i % every === 0) change(element);
};

const OPERATIONS = {
  form: (document: Document, { form = 'NFC' }: Partial<Choice>) => eachText(document, (text) => text.normalize(form)),
  tones: (document: Document, { to }: Partial<Choice>) => eachText(document, to === 'old' ? oldTones : newTones),
  blanks: (document: Document) =>
    eachText(document, (text) =>
      text.replace(/(\p{L}) (\p{L})/gu, '$1\u00a0$2').replace(/(\p{L}{3})(\p{L}{2})/gu, '$1\u00ad$2'),
    ),
  split: (document: Document) => {
    for (const node of textNodes(document).filter((each) => each.parentElement !== null)) {
      const words = (node.nodeValue ?? '').split(/(?<=\s)/);
      node.replaceWith(...words.map((word) => document.createTextNode(word)));
    }
  },
  rewrap: (document: Document) => {
    for (const element of paragraphs(document)) {
      const box = html(document, '<div><span></span></div>');
      box.firstElementChild?.append(...element.childNodes);
      element.replaceWith(box);
    }
  },
  advertise: (document: Document, { every = 1 }: Partial<Choice>) =>
    eachOf(paragraphs(document), every, (element) => element.after(html(document, AD))),
  'advertise-inside': (document: Document, { every = 1 }: Partial<Choice>) =>
    eachOf(paragraphs(document), every, (element) =>
      element.insertBefore(html(document, AD.replaceAll('div', 'span')), element.childNodes[1] ?? null),
    ),
  related: (document: Document) => {
    document.body.prepend(related(document));
    nth(paragraphs(document), 1)?.after(related(document));
  },
  words: (document: Document, { every = 1 }: Partial<Choice>) =>
    everyNth(document, every, (_, turn) => OTHER_WORDS[turn % OTHER_WORDS.length] ?? 'mới'),
  'drop-words': (document: Document, { every = 1 }: Partial<Choice>) => everyNth(document, every, () => ''),
  'lead-in': (document: Document) =>
    eachOf(paragraphs(document), 1, (element) => element.prepend(document.createTextNode(LEAD_IN))),
  move: (document: Document, { from = 0, to = 0 }: Partial<Choice>) => {
    const list = paragraphs(document);
    const [moved, target] = [nth(list, from), nth(list, Number(to))];
    if (moved !== undefined && target !== undefined && moved !== target && !moved.contains(target)) target.after(moved);
  },
  reverse: (document: Document, { what = 'p' }: Partial<Choice>) => {
    const list = what === 'p' ? paragraphs(document) : [...document.querySelectorAll('li')];
    for (const parent of new Set(list.map((element) => element.parentElement)))
      for (const element of list.filter((each) => each.parentElement === parent)) parent?.prepend(element);
  },
  remove: (document: Document, { at = 0 }: Partial<Choice>) => nth(paragraphs(document), at)?.remove(),
  repeat: (document: Document) => {
    const turned = paragraphs(document).map((element) =>
      bare(element.textContent ?? '')
        .split(/(?<=[.;,]) /)
        .reverse()
        .join(' '),
    );
    document.body.append(html(document, `<div>${turned.map((text) => `<p>${text}</p>`).join('')}</div>`));
  },
  numbers: (document: Document) =>
    eachText(document, (text) =>
      text.replace(/\d+/g, (digits) => String(Number(digits) + 2).padStart(digits.length, '0')),
    ),
} satisfies Record<string, (document: Document, choice: Partial<Choice>) => void>;

/** Does one step to a live or parsed page. */
export function apply(document: Document, { op, ...choice }: Step): void {
  OPERATIONS[op](document, choice);
}
