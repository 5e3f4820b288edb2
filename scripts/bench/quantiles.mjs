/** p50, p95 and the worst of a list of milliseconds, rounded to microseconds. */
export function quantiles(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share) =>
    Math.round(1000 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)) / 1000;
  return { p50: at(0.5), p95: at(0.95), max: at(1), n: sorted.length };
}

/** Runs something often enough after a warm-up; milliseconds each. */
export async function sample(runs, warmUp, work) {
  for (let i = 0; i < warmUp; i += 1) await work(i);
  const times = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  return quantiles(times);
}
