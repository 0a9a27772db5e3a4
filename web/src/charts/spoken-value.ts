/** A unit as it stands behind a number; plain numbers and grades say it by their title. */
export function unitWords(unit: string): string {
  if (unit === '1') return '';
  if (unit === 'um') return 'µm';
  return unit === 'grade' ? '' : unit;
}

/** A measured number as it is kept, no digit left off. */
export function exactValue(value: number, unit: string): string {
  const number = String(value).replace('-', '−');
  const words = unitWords(unit);
  return words ? `${number} ${words}` : number;
}

/** A measured number with as many digits as it can carry. */
export function spokenValue(value: number, unit: string): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : unit === 'grade' ? 1 : 2;
  return exactValue(Number(value.toFixed(digits)), unit);
}

/** The same with its sign: +0.04, −1. */
export const spokenChange = (value: number, unit: string): string =>
  `${value > 0 ? '+' : ''}${spokenValue(value, unit)}`;
