import { expect, test } from 'vitest'
import { byName, drillFiles, drillId, drillName, isOwnDrill } from '../../../src/guide/drill-path.ts'

test('a drill is called after its file, ours and a company’s own', () => {
  expect(drillFiles()).toContain('src/content/drills/bad-deploy.yaml')
  expect(drillName('src/content/own/drills/fire.yaml')).toBe('fire')
  expect(['src/content/own/drills/fire.yaml', 'src/content/drills/fire.yaml'].map(isOwnDrill)).toEqual([true, false])
  expect([drillId('drills/fire.yaml'), drillId('own/drills/fire.yaml')]).toEqual(['fire', 'own/fire'])
})
test('of two with one name the company’s own is run, and recorded under that name', () => {
  const drills = [
    { id: 'fire', ours: true },
    { id: 'flood', ours: true },
    { id: 'own/fire', ours: false },
  ]
  expect(byName(drills)).toEqual([
    { id: 'flood', ours: true },
    { id: 'fire', ours: false },
  ])
})
