/** A figure of a run: the median of its samples, with the quartiles that say how far to trust it. */
export interface Figure {
  median: number;
  low: number;
  high: number;
  samples: number;
}

function quantile(sorted: number[], at: number): number {
  const place = (sorted.length - 1) * at;
  const below = Math.floor(place);
  const [a, b] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return a + (b - a) * (place - below);
}

export function figure(samples: number[]): Figure {
  const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    samples: sorted.length,
  };
}

/** Slope of log cost over log count, by least squares: 1 is linear, 2 quadratic. */
export function growthExponent(points: [count: number, cost: number][]): number {
  const logs = points.map(([count, cost]) => [Math.log(count), Math.log(cost)] as const);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map(([log]) => log));
  const y = mean(logs.map(([, log]) => log));
  const covariance = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return covariance / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
