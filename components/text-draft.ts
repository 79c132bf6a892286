import type { Kept } from './drafts.ts';

/** What a field shows, whether all of it is stored, and why it cannot be (a key of the caller's). */
export interface DraftView<Fault> {
  text: string;
  unsaved: boolean;
  /** There are words that are neither stored nor on their way: going back would lose them. */
  typed: boolean;
  fault: Fault | null;
  /** The text was typed at another time or in another window, and nothing has been done with it here. */
  found: Found | null;
}

/** A draft as it was left. */
export interface Found {
  /** ISO 8601. */
  changedAt: string;
  /** What was stored since instead of what stood there when it was typed: the person chooses. Null where nothing was. */
  storedSince: string | null;
}

/** Stores a field's text; a promise resolves to whether it is stored. */
export type SaveText = (text: string) => Promise<boolean>;

/** Where the draft of one field outlives it. */
export interface Keeper {
  get(): Kept | null;
  keep(text: string, base: string): void;
  drop(): void;
}

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
 * that failed is tried again at the next pause in typing or when the field is left. What is not stored is kept
 * (`Keeper`) and found again by the next field of its name; found words are shown and saved only once somebody types on
 * or says so.
 */
export class TextDraft<Fault> {
  readonly #rules: DraftRules<Fault>;
  readonly #keeper: Keeper;
  readonly #changed: () => void;
  #save: SaveText;
  #stored: string;
  /** Null while there is nothing in the field but the stored text. */
  #draft: string | null = null;
  /** What was stored when the draft was begun. */
  #base: string | null = null;
  /** When a draft that nobody typed in this field was typed; null for one that somebody did. */
  #foundAt: string | null = null;
  #dirty = false;
  #focused = false;
  /** Told only of a text that was to be saved: nobody is blamed in the middle of a word. */
  #fault: Fault | null = null;
  /** The text that is being saved, or is saved and not yet come back as the stored one. */
  #sent: string | null = null;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` is called when the view has changed by other than `take`. */
  constructor(stored: string, save: SaveText, rules: DraftRules<Fault>, keeper: Keeper, changed: () => void) {
    this.#stored = stored;
    this.#save = save;
    this.#rules = rules;
    this.#keeper = keeper;
    this.#changed = changed;
    const kept = keeper.get();
    if (kept !== null) this.#find(kept);
  }

  get view(): DraftView<Fault> {
    const typed = this.#dirty && this.#draft !== null && this.#draft !== this.#sent;
    const found =
      this.#foundAt === null
        ? null
        : { changedAt: this.#foundAt, storedSince: this.#same(this.#base, this.#stored) ? null : this.#stored };
    return { text: this.#draft ?? this.#stored, unsaved: this.#dirty, typed, fault: this.#fault, found };
  }

  /** The stored text as it is now, and how to store another. What is typed is not overwritten. */
  take(stored: string, save: SaveText): void {
    this.#save = save;
    if (stored === this.#stored) return;
    this.#stored = stored;
    // A change after ours was committed: ours came back, or another's decision came after it.
    if (this.#same(this.#draft, stored) || (!this.#running && this.#sent !== null && this.#sent === this.#draft))
      this.#settle();
  }

  type(text: string): void {
    // Over a text that was stored after the found words were typed, they go on being a question.
    if (!this.#disputed) this.#foundAt = null;
    this.#base ??= this.#stored;
    this.#draft = text;
    this.#fault = null;
    this.#dirty = !this.#same(text, this.#stored) || this.#running;
    clearTimeout(this.#timer);
    const { pause } = this.#rules;
    if (this.#dirty) this.#keeper.keep(text, this.#base);
    else this.#forget();
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
    const kept = this.#keeper.get();
    // What another window typed meanwhile was held back from somebody who might have begun to type here.
    if (this.#draft === null && kept !== null) this.#find(kept);
    this.#changed();
    await this.flush();
  }

  /** Back to the stored text; what is on its way already stays on its way. */
  revert(): void {
    clearTimeout(this.#timer);
    this.#draft = null;
    this.#fault = null;
    this.#dirty = this.#running;
    this.#forget();
    this.#changed();
  }

  /** What became of the draft in another window. Whoever types here is not disturbed. */
  hear(kept: Kept | null): void {
    const typedHere = this.#draft !== null && this.#dirty && this.#foundAt === null;
    if (this.#running) return;
    if (typedHere && (this.#focused || kept === null)) {
      if (kept === null && this.#draft !== null) this.#keeper.keep(this.#draft, this.#base ?? this.#stored);
      return;
    }
    if (this.#focused) return;
    clearTimeout(this.#timer);
    this.#draft = null;
    this.#base = null;
    this.#foundAt = null;
    this.#fault = null;
    this.#dirty = false;
    if (kept !== null) this.#find(kept);
    this.#changed();
  }

  /** Saves found words, also over what was stored since. */
  async saveFound(): Promise<void> {
    this.#foundAt = null;
    this.#base = this.#stored;
    await this.flush();
    this.#changed();
  }

  /**
   * Saves now what is not saved and can be; does nothing for text already on its way, and none that was found: another
   * window may be in the middle of it.
   */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (!this.#running && this.#dirty && this.#draft !== null && this.#draft !== this.#sent) {
      this.#fault = this.#rules.fault(this.#draft);
      if (this.#fault !== null) {
        this.#changed();
        return;
      }
      if (this.#foundAt !== null) return;
      if (!(await this.#send(this.#draft))) return;
    }
  }

  #same(draft: string | null, text: string): boolean {
    return draft !== null && this.#rules.same(draft, text);
  }

  get #disputed(): boolean {
    return this.#foundAt !== null && !this.#same(this.#base, this.#stored);
  }

  #find({ text, base, changedAt }: Kept): void {
    if (this.#same(text, this.#stored)) {
      this.#keeper.drop();
      return;
    }
    this.#draft = text;
    this.#base = base;
    this.#foundAt = changedAt;
    this.#dirty = true;
    this.#fault = this.#rules.fault(text);
  }

  #forget(): void {
    this.#base = null;
    this.#foundAt = null;
    this.#keeper.drop();
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
    else if (this.#dirty && this.#draft !== null && this.#draft !== text) {
      // Typed on meanwhile: over what has just been stored.
      this.#base = text;
      this.#keeper.keep(this.#draft, text);
    }
    // The stored text may have come before the word that it is stored.
    if (stored && this.#draft === text && (this.#same(text, this.#stored) || this.#stored !== before)) this.#settle();
    else if (stored && this.#draft === null) this.#dirty = false;
    this.#changed();
    return stored;
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#dirty = false;
    this.#sent = null;
    this.#forget();
    if (!this.#focused) this.#draft = null;
  }
}
