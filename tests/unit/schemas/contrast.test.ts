import { describe, expect, test } from 'vitest'
import { contrast, isHex, mix } from '../../../src/schemas/contrast.ts'

describe('contrast', () => {
  test('is what WCAG says, in either order', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#fff', '#FFFFFF')).toBe(1)
    // The two grays on either side of 4.5 on white that every table of contrasts names.
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
    expect(contrast('#fff', '#777777')).toBeCloseTo(4.48, 2)
    expect(contrast('#f00', '#fff')).toBeCloseTo(4.0, 2)
  })
  test('knows a color from what is none', () => {
    expect(['#0b5', '#00BB55'].every(isHex)).toBe(true)
    expect(['0b5', '#0b', '#0b55', '#00bb5g', 'teal', '#00bb5500', ''].some(isHex)).toBe(false)
  })
  test('lies between two colors where they are mixed', () => {
    expect(mix('#000', '#fff', 0)).toBe('#000000')
    expect(mix('#000', '#fff', 0.5)).toBe('#808080')
    expect(mix('#000', '#fff', 1)).toBe('#ffffff')
  })
})
