import fc from 'fast-check';

/** HTML of nested boxes with few names, so that selectors meet many of them. Blocks alone: no parser moves them. */
export const boxes: fc.Arbitrary<string> = fc.letrec<{ box: string }>((tie) => ({
  box: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('chữ', 'Nghị quyết 04', ' '),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'article'),
        fc.constantFrom(
          '',
          ' class="a"',
          ' class="b a"',
          ' class="Author-name"',
          ' id="x"',
          ' data-role="sapo"',
          ' rel="Author"',
        ),
        fc.array(tie('box'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inside]) => `<${tag}${attribute}>${inside.join('')}</${tag}>`),
  ),
})).box;
