import { describe, expect, it } from 'vitest';
import { cited, keys, pattern } from './read.ts';

describe('one document however its letters are written (domain.md §2.2, §3)', () => {
  it.each<[string, string]>([
    ['Nghị quyết 31-NQTW và Nghị quyết số 31-NQ/TW', 'A A'],
    ['Nghị quyết 31/NQTW và Nghị quyết 31/NQ-TW', 'A A'],
    ['NQ-31/TW và Nghị quyết số 31-NQ/TW', 'A A'],
    ['Quyết định 31/QĐUBND và Quyết định số 31/QĐ-UBND', 'A A'],
    ['Nghị quyết số 30/2026/QH16 và Nghị quyết số 30-NQ/2026/QH16', 'A A'],
    ['Nghị quyết số 30-NQ/2026/UBTVQH16 và Nghị quyết số 30/2026/UBTVQH16', 'A A'],
    ['Nghị quyết 31-NQTW và Nghị quyết 31-NQ/TU', 'A B'],
    ['Nghị quyết 31-NQTW và Chỉ thị 31-CTTW', 'A B'],
  ])('%s', (text, expected) => expect(pattern(text)).toBe(expected));

  it.each<[string, string]>([
    ['Nghị quyết 931-NQTW', 'party/TW/NQ/931/?'],
    ['NQ-931/TW', 'party/TW/NQ/931/?'],
    ['Quyết định 931/QĐUBND', 'state/QĐ-UBND/931/?'],
    ['Quyết định số 217-HĐBT', 'state/HĐBT/217/?'],
    ['Nghị định 63-CP ngày 24/8/1993', 'state/CP/63/1993'],
    ['Nghị quyết 931/TW', 'party/TW/NQ/931/?'],
    ['Nghị quyết số 30-NQ/2026/QH16', 'state/QH/30/2026/QH16'],
  ])('%s', (text, key) => expect(keys(text)).toEqual([key]));

  it.each<[string, string]>([
    ['Nghị quyết 31-NQTW', 'Nghị quyết số 31-NQ/TW'],
    ['Nghị quyết số 30-NQ/2026/QH16', 'Nghị quyết số 30/2026/QH16'],
    ['Quyết định 31/QĐUBND', 'Quyết định số 31/QĐ-UBND'],
  ])('%s', (text, canonical) => expect(cited(text)[0]?.document?.canonical).toBe(canonical));
});
