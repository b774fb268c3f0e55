/** A color as it is written in styles: `#0b5` or `#00bb55`. */
export type Hex = string

const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i

/** Whether a text is a color as styles write it, so that it can be calculated with. */
export function isHex(text: string): text is Hex {
  return HEX.test(text)
}

/**
 * Contrast of two colors, from 1 to 21, as WCAG 2.2 defines it.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * A color between two others.
 * @param share how much of `other` is in it, from 0 to 1
 */
export function mix(one: Hex, other: Hex, share: number): Hex {
  const second = channels(other)
  const mixed = channels(one).map((value, at) => Math.round(value * (1 - share) + (second[at] ?? 0) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue, each from 0 to 255. */
function channels(color: Hex): number[] {
  const digits = color.length === 4 ? color.replace(/[\da-f]/gi, '$&$&') : color
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}
