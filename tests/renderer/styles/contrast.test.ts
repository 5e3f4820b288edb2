import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

type Oklch = readonly [lightness: number, chroma: number, hue: number];
type Theme = 'light' | 'dark';

/** A token's value in one theme. */
function tokenOf(name: string, theme: Theme): Oklch {
  const [, ...numbers] =
    new RegExp(
      String.raw`--${name}: light-dark\(\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\),\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`,
    ).exec(css) ?? [];
  if (numbers.length !== 6) throw new Error(`no token ${name}`);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.map(Number);
  return theme === 'light' ? [a, b, c] : [d, e, f];
}

/** Linear sRGB (Björn Ottosson, "A perceptual color space for image processing", 2020). */
function linearOf([lightness, chroma, hue]: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** WCAG 2 relative luminance, of the colour as a screen of eight bits shows it. */
function luminanceOf(colour: Oklch): number {
  const [r, g, b] = linearOf(colour).map((value) => {
    const shown = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    const eight = Math.round(255 * Math.min(1, Math.max(0, shown))) / 255;
    return eight <= 0.04045 ? eight / 12.92 : ((eight + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function ratio(one: string, other: string, theme: Theme): number {
  const [a, b] = [luminanceOf(tokenOf(one, theme)), luminanceOf(tokenOf(other, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PLAIN = ['room', 'sheet', 'lifted', 'hover'];
const WASHES = ['pen-wash', 'pencil-wash'];
/** Each colour, what it must reach (WCAG 2.2 AA: text 4.5, edges and the ring of the focus 3), and what it may stand on. */
const COLOURS = [
  { name: 'ink', least: 4.5, on: [...PLAIN, ...WASHES] },
  { name: 'ink-2', least: 4.5, on: [...PLAIN, ...WASHES] },
  { name: 'ink-3', least: 4.5, on: PLAIN },
  { name: 'pen', least: 4.5, on: [...PLAIN, ...WASHES] },
  { name: 'pen-deep', least: 4.5, on: [...PLAIN, ...WASHES] },
  { name: 'pencil', least: 4.5, on: [...PLAIN, ...WASHES] },
  { name: 'grave', least: 4.5, on: PLAIN },
  { name: 'edge', least: 3, on: PLAIN },
  { name: 'focus', least: 3, on: [...PLAIN, ...WASHES] },
] as const;

/** "light 14.1, lowest 11.7 on hover; dark 12.3, lowest 9.4 on pencil-wash", as it stands behind a token. */
function saidOf(name: string, theme: Theme): { readonly onSheet: number; readonly lowest: number } {
  const from = css.slice(css.indexOf(`--${name}: `));
  const [, comment = ''] = /\/\*([^*]*)\*\//.exec(from) ?? [];
  const [, onSheet, lowest] = new RegExp(String.raw`${theme} ([\d.]+), lowest ([\d.]+)`).exec(comment) ?? [];
  return { onSheet: Number(onSheet), lowest: Number(lowest) };
}

/** What is said is rounded to tenths, and so is each colour to its eight bits. */
const ROUNDED = 0.12;

describe.each(['light', 'dark'] as const)('the colours, %s', (theme) => {
  it.each(COLOURS)('$name can be read wherever it may stand, as the token says', ({ name, least, on }) => {
    const lowest = Math.min(...on.map((surface) => ratio(name, surface, theme)));
    expect(lowest).toBeGreaterThanOrEqual(least);
    const said = saidOf(name, theme);
    expect(Math.abs(ratio(name, 'sheet', theme) - said.onSheet)).toBeLessThan(ROUNDED);
    expect(Math.abs(lowest - said.lowest)).toBeLessThan(ROUNDED);
  });

  it('what stands on the pen can be read', () => {
    for (const surface of ['pen', 'pen-deep']) expect(ratio('on-pen', surface, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it('all lie inside sRGB', () => {
    const names = [...css.matchAll(/--([\w-]+): light-dark\(\s*oklch\([\d. ]+\)/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names)
      for (const value of linearOf(tokenOf(name, theme))) {
        expect(value, name).toBeGreaterThan(-0.002);
        expect(value, name).toBeLessThan(1.002);
      }
  });
});
