import type { TextDraft } from './text-draft.ts';

/**
 * The keys of a field with a draft: Enter saves it, where `saves` says so of the very key, and Escape goes back to what
 * is stored; where nothing was typed it is the editor's. An input method's own keys are left to it: Telex and VNI finish
 * a syllable with them.
 */
export const draftKeys =
  <Fault>(draft: TextDraft<Fault>, saves: (event: KeyboardEvent) => boolean = () => true) =>
  (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && saves(event)) {
      event.preventDefault();
      void draft.flush();
    } else if (event.key === 'Escape' && draft.view.typed) {
      event.preventDefault();
      event.stopPropagation();
      draft.revert();
    }
  };
