import { expect, test } from 'vitest'
import { engineAddress } from '../../../../src/domain/sync/engine-address.ts'

test.each([
  ['/team', 'https://runbook.example.com/en/incident/#timers', 'wss://runbook.example.com/team'],
  ['/team', 'http://10.0.0.5:8080/runbook/', 'ws://10.0.0.5:8080/team'],
  ['wss://nats.example.com:8443', 'http://10.0.0.5/', 'wss://nats.example.com:8443/'],
  ['ws://10.0.0.5:8080/', 'http://10.0.0.5/', 'ws://10.0.0.5:8080/'],
])('%s is dialed, from %s, at %s', (url, page, address) => {
  expect(engineAddress(url, page)).toBe(address)
})
