const WIDEST_PX = 600;
const HIGHEST_PX = 240;

/**
 * A picture of any kind the browser draws, as base64 of a PNG of at most 600 by 240 pixels: mail
 * programs show no SVG, and drawing it anew leaves behind whatever else the file held.
 * @returns undefined when the browser cannot draw it
 */
export async function pngOf(file: File): Promise<string | undefined> {
  try {
    const picture = new Image();
    picture.src = await addressOf(file);
    await picture.decode();
    const { naturalWidth, naturalHeight } = picture;
    // An SVG without a size of its own gets the height that letters use.
    const [width, height] = naturalWidth ? [naturalWidth, naturalHeight] : [WIDEST_PX, HIGHEST_PX];
    const scale = Math.min(1, WIDEST_PX / width, HIGHEST_PX / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1];
  } catch {
    return undefined;
  }
}

/** The file as a data address: the page's policy lets no other picture of this device in. */
function addressOf(file: File): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
