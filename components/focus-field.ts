/** To the field that a button belongs to, before the button goes and takes the focus with it. */
export function focusField(button: Element): void {
  button.closest('.edit-field')?.querySelector<HTMLElement>('.input')?.focus();
}
