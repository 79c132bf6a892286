import { describe, expect, it } from 'vitest';
import { keys } from './read.ts';

describe('the article’s date decides which provinces can be meant (domain.md §10)', () => {
  const article = 'Tỉnh ủy Hậu Giang họp. Tỉnh ủy Hậu Giang bàn.\n';
  it.each<[text: string, article: string | null, key: string]>([
    ['Nghị quyết số 4-NQ/TU', '2023-05-01', 'party/TU@hau-giang/NQ/04/2020-2025'],
    ['Nghị quyết số 4-NQ/TU', null, 'party/TU@hau-giang/NQ/04/?'],
    ['Nghị quyết số 4-NQ/TU ngày 3/3/2022', '2026-05-01', 'party/TU@hau-giang/NQ/04/2020-2025'],
    ['Nghị quyết số 4-NQ/TU ngày 3/3/2026', '2026-05-01', 'party/TU@can-tho/NQ/04/2025-2030'],
    ['Nghị quyết số 4-NQ/TU', '2026-05-01', 'party/TU/NQ/04/2025-2030'],
    ['Nghị quyết số 4-NQ/TU ngày 3/3/2002', '2023-05-01', 'party/TU/NQ/04/?'],
    ['Nghị quyết số 4-NQ/TU của Tỉnh ủy Hậu Giang', '2026-05-01', 'party/TU@hau-giang/NQ/04/2025-2030'],
  ])('%s (%s)', (text, date, key) => expect(keys(`${article}${text}`, date)).toEqual([key]));
});
