/** The text of a file, and whether it had to be taken for old Windows letters. */
export interface FileText {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** How a workbook begins: a zip archive since 2007, the older form before. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Why these bytes are no text that could be read, or undefined. */
export function notText(bytes: Uint8Array): 'empty' | 'workbook' | undefined {
  if (bytes.length === 0) return 'empty';
  const isWorkbook = WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte));
  return isWorkbook ? 'workbook' : undefined;
}

/**
 * Reads the bytes of a text file: by its byte order mark, else as UTF-8, and where that is not
 * possible as windows-1252, in which older spreadsheets write.
 */
export function textOf(bytes: Uint8Array): FileText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
