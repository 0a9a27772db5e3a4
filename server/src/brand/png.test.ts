import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examplePng } from '../testing/example-png.ts';
import { type CheckedPng, checkPng } from './png.ts';

const chunk = (name: string, bytes: Buffer) => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(bytes.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
};

describe('a picture for letters', () => {
  it('is kept with its size, and without what does not draw', () => {
    const plain = examplePng(40, 20);
    const talkative = Buffer.concat([
      plain.subarray(0, 33),
      chunk('tEXt', Buffer.from('Author\0Somebody')),
      plain.subarray(33),
      Buffer.from('<script>alert(1)</script>'),
    ]);
    const checked = checkPng(talkative) as CheckedPng;
    expect(checked).toMatchObject({ width: 40, height: 20 });
    expect(checked.png).toEqual(plain);
  });

  it('is refused with the reason when it is none, damaged, too large or a bomb', () => {
    const good = examplePng(40, 20);
    const torn = Buffer.from(good);
    torn[45] = (torn[45] ?? 0) ^ 1;
    const bomb = Buffer.concat([
      good.subarray(0, 33),
      chunk('IDAT', deflateSync(Buffer.alloc(5_000_000))),
      chunk('IEND', Buffer.alloc(0)),
    ]);
    expect(checkPng(Buffer.from('<svg onload="x"/>'))).toContain('not a PNG');
    expect(checkPng(torn)).toContain('damaged');
    expect(checkPng(good.subarray(0, 40))).toContain('damaged');
    expect(checkPng(bomb)).toContain('damaged');
    expect(checkPng(examplePng(2_000, 20))).toContain('2000 by 20 pixels');
    expect(checkPng(Buffer.alloc(200_001))).toContain('200 kB');
  });
});
