/** One measured ratio, time or size against its bar (DESIGN.md, Speed and size). */
export interface Measure {
  readonly name: string;
  readonly value: number;
  /** null for what is told beside the others, and has no bar. */
  readonly bar: number | null;
  readonly ok: boolean;
}
