/** Turns scores into probabilities in place. @param temperature - above 1 makes them milder, below 1 bolder. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const raised = Math.exp(((scores[index] ?? 0) - highest) / temperature);
    scores[index] = raised;
    sum += raised;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] ?? 0) / sum;
  return scores;
}
