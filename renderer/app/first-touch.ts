/** Resolves at the first key or press in the page: whoever only looks at the open window costs no more than the page itself. */
export const firstTouch = new Promise<void>((resolve) => {
  const touch = (): void => resolve();
  for (const name of ['pointerdown', 'keydown'] as const)
    window.addEventListener(name, touch, { once: true, capture: true });
});
