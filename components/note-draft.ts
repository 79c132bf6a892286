/** What the field of a note shows, and whether all of it is stored. */
export interface NoteView {
  text: string;
  unsaved: boolean;
}

/** Stores a note; a promise resolves to whether it is stored. */
export type SaveNote = (text: string) => Promise<boolean>;

/** Notes are stored in NFC, whatever the keyboard gives. */
const same = (a: string | null, b: string): boolean =>
  a !== null && (a === b || a.normalize('NFC') === b.normalize('NFC'));

/** How long a pause in typing counts as the end of a thought, ms. */
const PAUSE = 1200;

/**
 * A note while it is written. The draft stays until the stored note is equal to it; one save runs at a time, and one
 * that failed is tried again at the next pause in typing or when the field is left.
 */
export class NoteDraft {
  readonly #changed: () => void;
  #save: SaveNote;
  #note: string;
  /** Null while there is nothing in the field but the stored note. */
  #draft: string | null = null;
  #dirty = false;
  #focused = false;
  /** The text that is being saved, or is saved and not yet come back as the stored note. */
  #sent: string | null = null;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called when the view has changed by other than `take`. */
  constructor(note: string, save: SaveNote, changed: () => void) {
    this.#note = note;
    this.#save = save;
    this.#changed = changed;
  }

  get view(): NoteView {
    return { text: this.#draft ?? this.#note, unsaved: this.#dirty };
  }

  /** The stored note as it is now, and how to store another. What is typed is not overwritten. */
  take(note: string, save: SaveNote): void {
    this.#save = save;
    if (note === this.#note) return;
    this.#note = note;
    // A change after ours was committed: ours came back, or another's decision came after it.
    if (same(this.#draft, note) || (!this.#running && this.#sent === this.#draft)) this.#settle();
  }

  type(text: string): void {
    this.#draft = text;
    this.#dirty = !same(text, this.#note) || this.#running;
    clearTimeout(this.#timer);
    if (this.#dirty) this.#timer = setTimeout(() => void this.flush(), PAUSE);
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

  /** Saves now what is not saved; does nothing for text already on its way. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (!this.#running && this.#dirty && this.#draft !== null && this.#draft !== this.#sent) {
      if (!(await this.#send(this.#draft))) return;
    }
  }

  async #send(text: string): Promise<boolean> {
    const before = this.#note;
    this.#running = true;
    this.#sent = text;
    const stored = await this.#save(text).catch((error: unknown) => {
      console.error('note not saved:', error);
      return false;
    });
    this.#running = false;
    if (!stored) this.#sent = null;
    // The stored note may have come before the word that it is stored.
    else if (this.#draft === text && (same(text, this.#note) || this.#note !== before)) this.#settle();
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
