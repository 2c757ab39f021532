const YEAR = 31_536_000;

/** Applies the reader's choice of colours and of platforms, and keeps it in a cookie so that the next page comes right. */
export function followLook(): void {
  const root = document.documentElement;
  for (const fieldset of document.querySelectorAll<HTMLElement>('[data-choice]')) {
    fieldset.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      root.dataset[fieldset.dataset.choice ?? ''] = event.target.value;
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
      document.cookie = `pullquote_look=${root.dataset.theme}.${root.dataset.view}; path=/; max-age=${YEAR}; samesite=lax`;
    });
  }
}
