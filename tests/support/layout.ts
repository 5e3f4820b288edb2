/** There is no layout in these tests: every page is taken for as high as a window, and each row for as high as most are, so that lists draw their rows. */
export function haveHeights(): void {
  const high = (property: string, height: number) =>
    Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => height });
  high('clientHeight', 800);
  high('offsetHeight', 90);
}
