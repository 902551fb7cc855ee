/** What a rule saw: `factor` times the rule's weight is counted, `detail` is shown. */
export interface Judgement {
  readonly factor: number;
  readonly detail: string;
}

/** A judgement in words. */
export function said(detail: string, factor = 1): Judgement {
  return { factor, detail };
}

/** A share or distance as a factor, to three decimals: what is shown is what is counted. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
