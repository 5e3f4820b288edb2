import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ConfidenceBin } from './calibration';

const SIZE = 360;
const EDGE = 44;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Draws the calibration curve as an SVG picture: on the diagonal a reading is as often true as it says. */
export function drawCurve(bins: readonly ConfidenceBin[]): string {
  const x = scaleLinear([0, 1], [EDGE, SIZE - EDGE / 2]);
  const y = scaleLinear([0, 1], [SIZE - EDGE, EDGE / 2]);
  const path = line<ConfidenceBin>(
    ({ said }) => x(said),
    ({ was }) => y(was),
  )(bins);
  const ticks = TICKS.map(
    (tick) =>
      `<text x="${x(tick)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${tick}</text>` +
      `<text x="${EDGE - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const dots = bins.map(
    ({ said, was, lines }) =>
      `<circle cx="${x(said)}" cy="${y(was)}" r="${Math.max(2, Math.sqrt(lines) / 8)}"><title>said ${said.toFixed(2)}, was ${was.toFixed(2)}, ${lines} lines</title></circle>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="white"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<path d="${path ?? ''}" fill="none" stroke="#1d4f63" stroke-width="2"/>`,
    `<g fill="#1d4f63">${dots.join('')}</g>`,
    ...ticks,
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">confidence of the reading</text>`,
    `<text transform="translate(12 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share that was true</text>`,
    '</svg>',
  ].join('\n');
}
