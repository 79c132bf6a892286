/** One measured ratio, time or size against its bar (DESIGN.md, Speed and size). */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly bar: number;
  readonly ok: boolean;
}
