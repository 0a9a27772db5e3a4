import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-code.tsx';

const KEY = 'otpauth://totp/Healcast:ann%40example.org?issuer=Healcast&secret=JBSWY3DPEHPK3PXP';

/** The modules that a path paints. */
function painted(path: string, width: number): string[] {
  const rows = Array.from({ length: width }, () => Array.from({ length: width }, () => ' '));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(run));
  return rows.map((row) => row.join(''));
}

describe('the QR code of a key', () => {
  it('has its three eyes and a light margin of four modules', () => {
    const { width, path } = qrPath(KEY);
    const rows = painted(path, width);
    const eye = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = width - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(at(x, y)).toEqual(eye);
    expect(rows.slice(0, 4).join('').trim()).toBe('');
    expect(rows.slice(-4).join('').trim()).toBe('');
    for (const row of rows) expect([row.slice(0, 4), row.slice(-4)]).toEqual(['    ', '    ']);
  });

  it('says something else for another key', () => {
    expect(qrPath(`${KEY}A`).path).not.toBe(qrPath(KEY).path);
  });
});
