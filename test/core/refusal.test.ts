import { describe, expect, it } from 'vitest';
import { afterGesture } from '../../lib/core/refusal.ts';
import type { ClipFailure } from '../../lib/core/schema/index.ts';

describe('afterGesture', () => {
  it.each<[ClipFailure, string | null, ClipFailure]>([
    ['needs-gesture', 'https://addons.mozilla.org/vi/firefox/', 'restricted-page'],
    ['needs-gesture', 'https://bao.example/tep.pdf', 'pdf'],
    ['page-navigated', 'https://bao.example/tin.html', 'page-navigated'],
  ])('%s at %s, where access comes with the gesture: %s', (failure, url, meant) => {
    expect(afterGesture(failure, url, false)).toBe(meant);
  });

  it.each<[ClipFailure, string | null, ClipFailure]>([
    ['needs-gesture', 'https://bao.example/tin.html', 'needs-gesture'],
    ['needs-gesture', 'https://bao.example/van-ban/18-NQ.PDF?tai=1#page=2', 'pdf'],
    ['needs-gesture', 'https://bao.example/xem?tep=18.pdf', 'needs-gesture'],
    ['needs-gesture', 'file:///home/an/18.pdf', 'restricted-page'],
    ['needs-gesture', 'chrome://version/', 'restricted-page'],
    ['needs-gesture', null, 'restricted-page'],
    ['no-article', 'https://bao.example/18.pdf', 'no-article'],
    ['tab-closed', null, 'tab-closed'],
  ])('%s at %s: %s', (failure, url, meant) => {
    expect(afterGesture(failure, url, true)).toBe(meant);
  });
});
