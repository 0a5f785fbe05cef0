/** Pixels → a PNG of at most 16 colours, half a byte a pixel (PNG specification, third edition, sections 5 and 11). */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

type Colour = readonly [red: number, green: number, blue: number];

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BIT_DEPTH = 4;
const INDEXED = 3;
/** Beyond it, a twentieth fewer bytes cost three times the work. */
const LEVEL = 6;

/** Gives the PNG of opaque RGBA pixels, each in the colour that is nearest to its own; the width is even. */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  colours: readonly Colour[],
): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, BIT_DEPTH);
  header.setUint8(9, INDEXED);
  return Buffer.concat([
    Uint8Array.from(PNG_SIGNATURE),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', zlibSync(pixelRows(pixels, width, height, colours), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Gives the rows, two pixels a byte; each begins with its filter, which is none. */
function pixelRows(
  pixels: Uint8Array,
  width: number,
  height: number,
  colours: readonly Colour[],
): Uint8Array {
  const stride = width / 2 + 1;
  const rows = new Uint8Array(stride * height);
  const known = new Map<number, number>();
  let last = { colour: -1, index: 0 };
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const start = pixel * 4;
    const [red = 0, green = 0, blue = 0] = [pixels[start], pixels[start + 1], pixels[start + 2]];
    const colour = red * 0x10000 + green * 0x100 + blue;
    // Most pixels are as the one before.
    if (colour !== last.colour) {
      const index = known.get(colour) ?? nearestColour([red, green, blue], colours);
      known.set(colour, index);
      last = { colour, index };
    }
    const place = Math.floor(pixel / width) * stride + 1 + Math.floor((pixel % width) / 2);
    rows[place] = (rows[place] ?? 0) | (pixel % 2 === 0 ? last.index << BIT_DEPTH : last.index);
  }
  return rows;
}

function nearestColour([red, green, blue]: Colour, colours: readonly Colour[]): number {
  const distances = colours.map((one) => (one[0] - red) ** 2 + (one[1] - green) ** 2 + (one[2] - blue) ** 2);
  // eslint-disable-next-line no-restricted-syntax -- The colours of a palette.
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
