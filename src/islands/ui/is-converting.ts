/** Tells whether a key belongs to an input method: it chooses letters and must do nothing else. */
export function isConverting(event: KeyboardEvent): boolean {
  // 229: Safari ends a conversion with an Enter that no longer says it is composing.
  return event.isComposing || event.keyCode === 229;
}
