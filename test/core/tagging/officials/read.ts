import { officialsIn } from '../read.ts';

/** Officials' mentions as `officialsIn` has them; `quote → ` is left out where the mention is the whole text. */
export function read(text: string): string[] {
  const whole = `${text} → `;
  return officialsIn(text).map((line) => (line.startsWith(whole) ? line.slice(whole.length) : line));
}
