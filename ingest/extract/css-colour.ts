/** Red, green and blue from 0 to 255, and how opaque from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Colour = [255, 255, 255, 1];
export const BLACK: Colour = [0, 0, 0, 1];

/** CSS Color 4, section 6.1: every name, with its hexadecimal digits. */
const TABLE =
  'aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black 000000 ' +
  'blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 ' +
  'chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b ' +
  'darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b darkmagenta 8b008b ' +
  'darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a darkseagreen 8fbc8f ' +
  'darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 ' +
  'deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0 forestgreen 228b22 ' +
  'fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520 gray 808080 green 008000 greenyellow adff2f ' +
  'grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa ' +
  'lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff ' +
  'lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1 lightsalmon ffa07a ' +
  'lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899 lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 ' +
  'lime 00ff00 limegreen 32cd32 linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd ' +
  'mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a ' +
  'mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 ' +
  'navajowhite ffdead navy 000080 oldlace fdf5e6 olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 ' +
  'palegoldenrod eee8aa palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 ' +
  'peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f ' +
  'royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d ' +
  'silver c0c0c0 skyblue 87ceeb slateblue 6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f ' +
  'steelblue 4682b4 tan d2b48c teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff ' +
  'whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32';
const WORDS = TABLE.split(' ');
const NAMES: ReadonlyMap<string, string> = new Map([
  ['transparent', '#0000'],
  ['canvas', '#fff'],
  ['canvastext', '#000'],
  ['initial', '#000'],
  ...Array.from({ length: WORDS.length / 2 }, (_, index) => [WORDS[2 * index]!, `#${WORDS[2 * index + 1]!}`] as const),
]);

/** A CSS colour (names, hex, rgb, hsl, hwb); undefined for what only a browser could tell (variables, gradients). */
export function parseColour(text: string): Colour | undefined {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3,8})$/.exec(NAMES.get(value) ?? value)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const call = /^(rgb|hsl|hwb)a?\(\s*([^()]{1,80})\)$/.exec(value);
  if (call === null) return undefined;
  const parts = (call[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = parts.map((part) => Number.parseFloat(part));
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
  if ([first, second, third, alpha].some(Number.isNaN)) return undefined;
  if (call[1] === 'hsl') return [...fromHsl(degrees(parts[0]), second / 100, third / 100), alpha];
  if (call[1] === 'hwb') return [...fromHwb(degrees(parts[0]), second / 100, third / 100), alpha];
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

/** CSS Color 4, section 8.1. */
function fromHwb(hue: number, white: number, black: number): [number, number, number] {
  const channel = (part: number): number =>
    255 * (white + black >= 1 ? white / (white + black) : (part / 255) * (1 - white - black) + white);
  const [red, green, blue] = fromHsl(hue, 1, 0.5);
  return [channel(red), channel(green), channel(blue)];
}

function degrees(hue = ''): number {
  const unit = /(?:turn|grad|rad)$/.exec(hue)?.[0];
  return Number.parseFloat(hue) * (unit === 'turn' ? 360 : unit === 'grad' ? 0.9 : unit === 'rad' ? 180 / Math.PI : 1);
}

/** What the eye gets of an ink that lets through what is under it. */
export function blended([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (ink: number, under: number): number => ink * alpha + under * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** So close that nobody reads one on the other: 16 of 255 in every channel, a contrast of about 1.15 to 1 at most. */
export function isSameColour(one: Colour, other: Colour): boolean {
  return [0, 1, 2].every((channel) => Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) <= 16);
}
