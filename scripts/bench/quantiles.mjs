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

/**
 * Times several workers on the same texts, in turn, so that a busy machine slows all alike; of each worker on each text the least
 * of all rounds counts, and the quantiles are over the texts.
 */
export async function sampleInTurn(workers, texts, rounds) {
  const least = workers.map(() => texts.map(() => Infinity));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of workers.entries()) {
      for (const [place, text] of texts.entries()) {
        const start = performance.now();
        await work(text);
        least[index][place] = Math.min(least[index][place], performance.now() - start);
      }
    }
  }
  return least.map(quantiles);
}
