import { describe, expect, it } from 'vitest';
import { cited } from './read.ts';

describe('however many documents an article cites', () => {
  const communes = Array.from(
    { length: 50 },
    (_, i) => `Tân ${String.fromCharCode(65 + (i % 25))}${i < 25 ? 'a' : 'u'}n`,
  );
  const names = communes.map((name) => name.replace(/ (.)/, (_, letter: string) => ` ${letter}`));

  it('each congress of fifty communes is one, cited twice', () => {
    const once = names.map((name) => `Nghị quyết Đại hội Đảng bộ xã ${name} lần thứ I.`).join('\n');
    const documents = new Map(cited(`${once}\n${once}`).map(({ document }) => [document?.id, document?.key]));
    expect(documents.has(undefined)).toBe(false);
    expect(documents.size).toBe(50);
    expect(new Set(documents.values()).size).toBe(50);
  });

  it('finds the one of a district after fifty of its province', () => {
    const province = Array.from({ length: 50 }, (_, i) => `Nghị quyết số ${i + 1}-NQ/TU của Tỉnh ủy Sơn La.`).join(
      '\n',
    );
    const last = cited(
      `${province}\nNghị quyết số 77-NQ/HU của Huyện ủy Mai Sơn.\nNghị quyết của Huyện ủy Mai Sơn nêu rõ.`,
    );
    expect(last.at(-1)?.document?.number).toBe('77');
  });

  it('holds every title to what a clip may hold', () => {
    const document = cited(`theo Luật Quản ${'l'.repeat(20_000)} này`)[0]?.document;
    expect(document?.title?.length ?? 0).toBeLessThanOrEqual(5000);
  });
});
