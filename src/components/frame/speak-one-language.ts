/** On a page in both languages: where the address names one, only that one speaks. */
export function speakOneLanguage(): void {
  const voices = [...document.querySelectorAll<HTMLElement>('[data-voice]')];
  const speaks = ({ dataset }: HTMLElement) =>
    location.pathname.startsWith(dataset['voice'] ?? ' ');
  const chosen = voices.find(speaks);
  if (!chosen) return;
  for (const voice of voices) voice.hidden = voice !== chosen;
  document.documentElement.lang = chosen.lang;
}
