/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];
export const BLACK: Colour = [0, 0, 0, 1];

/** Names that hide text on the usual grounds, and those authors write most; CSS Color 4 has 148. */
const NAMES: Readonly<Record<string, string>> = {
  transparent: '#0000',
  white: '#fff',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  whitesmoke: '#f5f5f5',
  azure: '#f0ffff',
  mintcream: '#f5fffa',
  floralwhite: '#fffaf0',
  aliceblue: '#f0f8ff',
  honeydew: '#f0fff0',
  seashell: '#fff5ee',
  black: '#000',
  red: '#f00',
  green: '#008000',
  blue: '#00f',
  yellow: '#ff0',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  silver: '#c0c0c0',
  navy: '#000080',
  orange: '#ffa500',
};

/** A CSS colour (names above, hex, rgb, hsl); undefined for what only a browser could tell (variables, gradients). */
export function parseColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,8})$/.exec(NAMES[value] ?? value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const call = /^(rgb|hsl)a?\(\s*([^()]{1,80})\)$/.exec(value);
  if (call === null) return undefined;
  const parts = (call[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = parts.map((part) => Number.parseFloat(part));
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
  if ([first, second, third, alpha].some(Number.isNaN)) return undefined;
  if (call[1] === 'hsl') return [...fromHsl(first, second / 100, third / 100), alpha];
  const scale = (part: number, index: number): number => (parts[index]?.endsWith('%') === true ? part * 2.55 : part);
  return [scale(first, 0), scale(second, 1), scale(third, 2), alpha];
}

function fromHex(hex: string): Colour | undefined {
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const part = (index: number): number => Number.parseInt(long.slice(index * 2, index * 2 + 2), 16);
  return [part(0), part(1), part(2), long.length === 8 ? part(3) / 255 : 1];
}

/** CSS Color 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const channel = (offset: number): number => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** So close that nobody reads one on the other: 16 of 255 in every channel, a contrast of about 1.15 to 1 at most. */
export function isSameColour(one: Colour, other: Colour): boolean {
  return [0, 1, 2].every((channel) => Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) <= 16);
}
