/** Ways a page hides text, and ways that only look so. `@` stands for the text. */
export interface ShownCase {
  name: string;
  html: string;
  /** Whether it is the article's, read with the page's layout. */
  shown: boolean;
  /** The same by the markup alone, where that tells another thing than the layout does. */
  byMarkup?: boolean;
}

const DOT = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)';

export const SHOWN_CASES: ShownCase[] = [
  { name: 'display: none', html: '<p style="display: none">@</p>', shown: false },
  {
    name: 'display: none by the style sheet',
    html: '<style>.a { display: none }</style><p class="a">@</p>',
    shown: false,
    byMarkup: true,
  },
  { name: 'visibility: hidden', html: '<p style="visibility:hidden">@</p>', shown: false },
  { name: 'hidden', html: '<p hidden>@</p>', shown: false },
  { name: 'hidden until found: the reader can search for it', html: '<p hidden="until-found">@</p>', shown: true },
  {
    name: 'a closed details: the reader can open it',
    html: '<details><summary>Chú giải.</summary><p>@</p></details>',
    shown: true,
  },
  {
    name: 'a closed details holding a hidden part',
    html: '<details><summary>Chú giải.</summary><p>Mở</p><p style="display: none">@</p></details>',
    shown: false,
  },
  { name: 'clipped to a dot', html: `<p style="${DOT}">@</p>`, shown: false },
  {
    name: 'clipped to a dot, in a sentence',
    html: `<p>Xem bảng <span style="${DOT}">@</span> dưới đây.</p>`,
    shown: false,
  },
  {
    name: 'for screen readers alone, by name',
    html: `<style>.visually-hidden { ${DOT} }</style><p>Xem bảng <span class="visually-hidden">@</span> dưới đây.</p>`,
    shown: false,
  },
  { name: 'clipped away by a path', html: '<p style="clip-path: inset(50%)">@</p>', shown: false },
  { name: 'no height', html: '<div style="height: 0; overflow: hidden"><p>@</p></div>', shown: false },
  { name: 'no height at most', html: '<div style="max-height:0px;overflow:hidden"><p>@</p></div>', shown: false },
  { name: 'no width', html: '<div style="width: 0; overflow: hidden"><p>@</p></div>', shown: false },
  { name: 'no height but shown beyond it', html: '<div style="height: 0"><p>@</p></div>', shown: true },
  { name: 'a float alone in a box, which has no height', html: '<div><p style="float: left">@</p></div>', shown: true },
  {
    name: 'cut short by a height, with a button to read on',
    html: '<div style="max-height: 40px; overflow: hidden"><p>Đoạn này dài nên bị che bớt.</p><p>Đoạn sau nữa.</p><p>@</p></div><button>Đọc tiếp</button>',
    shown: true,
  },
  { name: 'moved off to the left', html: '<p style="position: absolute; left: -9999px">@</p>', shown: false },
  { name: 'moved off above', html: '<p style="position: absolute; top: -9999px">@</p>', shown: false },
  { name: 'moved off to the right', html: '<p style="position: fixed; left: 9999px">@</p>', shown: false },
  { name: 'indented off the page', html: '<p style="text-indent: -9999px">@</p>', shown: false },
  { name: 'indented a little', html: '<p style="text-indent: -20px">@</p>', shown: true },
  { name: 'aria-hidden', html: '<p aria-hidden="true">@</p>', shown: false },
  {
    name: 'a slide not yet shown',
    html: '<div style="overflow: hidden; width: 300px"><div style="display: flex; transform: translateX(-900px)"><div class="slide" style="flex: 0 0 300px"><p>@</p></div><div style="flex: 0 0 300px">hai</div><div style="flex: 0 0 300px">ba</div><div style="flex: 0 0 300px">bốn</div></div></div>',
    shown: true,
  },
  {
    name: 'a slide that is told to screen readers only when it is shown',
    html: '<div class="swiper-slide" aria-hidden="true"><p>@</p></div>',
    shown: true,
  },
  {
    name: 'a copy of a slide that makes the row endless',
    html: '<div class="swiper-slide swiper-slide-duplicate"><p>@</p></div>',
    shown: false,
  },
  { name: 'display: contents', html: '<div style="display: contents"><p>@</p></div>', shown: true },
  { name: 'not faded in yet', html: '<p style="opacity: 0">@</p>', shown: true },
  { name: 'below the screen', html: '<div style="height: 5000px"></div><p>@</p>', shown: true },
  {
    name: 'laid out late',
    html: '<div style="height: 9000px"></div><p style="content-visibility: auto">@</p>',
    shown: true,
  },
];
