export interface Offer {
  readonly id: string;
  readonly words: string;
  readonly press: () => void;
}

/** A screen names its own acts by `data-act` on their buttons: the palette offers what can be pressed now, by the button's own words. */
export function pageOffers(): readonly Offer[] {
  return [...document.querySelectorAll<HTMLElement>('[data-act]')].flatMap((button) => {
    const words = button.getAttribute('aria-label') ?? button.dataset['act'] ?? '';
    const id = `press.${words}`;
    return button.getAttribute('aria-disabled') === 'true' ? [] : [{ id, words, press: () => button.click() }];
  });
}
