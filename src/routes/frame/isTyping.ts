/** Inputs in which no text is written. */
const otherInputs = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether a key belongs to a text that is being written, or to a list that is searched by its first letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !otherInputs.test(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"] *');
}
