const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
const SYLLABLES = 'An Bình Cường Dũng Đạt Giang Hạnh Khánh Lan Mai Nam Oanh Phúc Quân Sơn Thu Uyên Vinh Xuân Yến'.split(
  ' ',
);

/** An invented person's name of five words, another for each number below two millions. */
export function inventedName(i: number): string {
  const words = [SURNAMES[i % SURNAMES.length]];
  let rest = Math.floor(i / SURNAMES.length);
  while (words.length < 5) {
    words.push(SYLLABLES[rest % SYLLABLES.length]);
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return words.join(' ');
}

export const inventedNames = (count: number): string[] => Array.from({ length: count }, (_, i) => inventedName(i));
