/** What a field shows, whether all of it is stored, and why it cannot be (a key of the caller's). */
export interface DraftView<Fault> {
  text: string;
  unsaved: boolean;
  /** There are words that are neither stored nor on their way: going back would lose them. */
  typed: boolean;
  fault: Fault | null;
}

/** Stores a field's text; a promise resolves to whether it is stored. */
export type SaveText = (text: string) => Promise<boolean>;

/** What one kind of field asks of its text. */
export interface DraftRules<Fault> {
  /** How long a pause in typing counts as the end of a thought, ms; null: only leaving the field does, or `flush`. */
  pause: number | null;
  /** Whether two texts store the same. */
  same(a: string, b: string): boolean;
  /** Why a text cannot be stored; null where it can. */
  fault(text: string): Fault | null;
}

/** Of a note: stored in NFC, whatever the keyboard gives; nothing is refused. */
export const NOTE_RULES: DraftRules<never> = {
  pause: 1200,
  same: (a, b) => a === b || a.normalize('NFC') === b.normalize('NFC'),
  fault: () => null,
};

/**
 * A text while it is written. The draft stays until the stored text is equal to it; one save runs at a time, and one
 * that failed is tried again at the next pause in typing or when the field is left.
 */
export class TextDraft<Fault> {
  readonly #rules: DraftRules<Fault>;
  readonly #changed: () => void;
  #save: SaveText;
  #stored: string;
  /** Null while there is nothing in the field but the stored text. */
  #draft: string | null = null;
  #dirty = false;
  #focused = false;
  /** Told only of a text that was to be saved: nobody is blamed in the middle of a word. */
  #fault: Fault | null = null;
  /** The text that is being saved, or is saved and not yet come back as the stored one. */
  #sent: string | null = null;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called when the view has changed by other than `take`. */
  constructor(stored: string, save: SaveText, rules: DraftRules<Fault>, changed: () => void) {
    this.#stored = stored;
    this.#save = save;
    this.#rules = rules;
    this.#changed = changed;
  }

  get view(): DraftView<Fault> {
    const typed = this.#dirty && this.#draft !== null && this.#draft !== this.#sent;
    return { text: this.#draft ?? this.#stored, unsaved: this.#dirty, typed, fault: this.#fault };
  }

  /** The stored text as it is now, and how to store another. What is typed is not overwritten. */
  take(stored: string, save: SaveText): void {
    this.#save = save;
    if (stored === this.#stored) return;
    this.#stored = stored;
    // A change after ours was committed: ours came back, or another's decision came after it.
    if (this.#same(this.#draft, stored) || (!this.#running && this.#sent === this.#draft)) this.#settle();
  }

  type(text: string): void {
    this.#draft = text;
    this.#fault = null;
    this.#dirty = !this.#same(text, this.#stored) || this.#running;
    clearTimeout(this.#timer);
    const { pause } = this.#rules;
    if (this.#dirty && pause !== null) this.#timer = setTimeout(() => void this.flush(), pause);
    this.#changed();
  }

  focus(): void {
    this.#focused = true;
  }

  /** The field is left. */
  async blur(): Promise<void> {
    this.#focused = false;
    if (!this.#dirty) this.#draft = null;
    this.#changed();
    await this.flush();
  }

  /** Back to the stored text; what is on its way already stays on its way. */
  revert(): void {
    clearTimeout(this.#timer);
    this.#draft = null;
    this.#fault = null;
    this.#dirty = this.#running;
    this.#changed();
  }

  /** Saves now what is not saved and can be; does nothing for text already on its way. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (!this.#running && this.#dirty && this.#draft !== null && this.#draft !== this.#sent) {
      this.#fault = this.#rules.fault(this.#draft);
      if (this.#fault !== null) {
        this.#changed();
        return;
      }
      if (!(await this.#send(this.#draft))) return;
    }
  }

  #same(draft: string | null, text: string): boolean {
    return draft !== null && this.#rules.same(draft, text);
  }

  async #send(text: string): Promise<boolean> {
    const before = this.#stored;
    this.#running = true;
    this.#sent = text;
    const stored = await this.#save(text).catch((error: unknown) => {
      console.error('text not saved:', error);
      return false;
    });
    this.#running = false;
    if (!stored) this.#sent = null;
    // The stored text may have come before the word that it is stored.
    else if (this.#draft === text && (this.#same(text, this.#stored) || this.#stored !== before)) this.#settle();
    else if (this.#draft === null) this.#dirty = false;
    this.#changed();
    return stored;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
    this.#sent = null;
    if (!this.#focused) this.#draft = null;
  }
}
