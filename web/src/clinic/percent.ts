const whole = (share: number) => Math.round(100 * share);

/** A share in words: "13 %". */
export const percent = (share: number): string => `${whole(share)} %`;

/** A range of shares in words, in brackets behind the one it belongs to: "(3–34 %)". */
export const percentRange = (low: number, high: number): string =>
  `(${whole(low)}–${percent(high)})`;
