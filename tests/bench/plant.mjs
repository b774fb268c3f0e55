/**
 * Leaves a record in this browser as a long incident would: notes, one every two seconds. Runs in the page.
 * @param {number} count how many entries
 */
export function plant(count) {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const incident = '01M80K4FW0AAAAAAAAAAAAAAAA'
  const startMs = Date.now() - 6 * 3_600_000
  localStorage.setItem('poise:current', incident)
  for (let index = 0; index < count; index++) {
    let rest = startMs + index * 2_000
    const at = new Date(rest).toISOString()
    let time = ''
    for (let place = 0; place < 10; place++) {
      time = digits[rest % 32] + time
      rest = Math.floor(rest / 32)
    }
    const happening =
      index === 0
        ? { kind: 'declared', title: '演示', severity: 'SEV-2', drill: false }
        : { kind: 'note', text: `第 ${index} 条：支付成功率还在掉` }
    localStorage.setItem(`poise:e:${incident}:${time}AAAAAAAAAAAAAAAA`, JSON.stringify({ v: 1, at, ...happening }))
  }
}
