/** What must not leave the company by accident. */
export type SensitiveKind = 'token' | 'email' | 'phone' | 'address' | 'host'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const GROUP = '[0-9a-f]{1,4}'

/**
 * Patterns by kind, in the order in which they must be applied: a token may hold what looks like a phone number, an
 * e-mail address ends like a host. None of them matches the empty text. Hashes of commits are no secrets.
 */
export const SENSITIVE: Readonly<Record<SensitiveKind, RegExp>> = {
  token: new RegExp(
    [
      String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`,
      String.raw`\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`,
      String.raw`\bLTAI[0-9A-Z]{12,26}\b`,
      String.raw`\bAKID[0-9A-Z]{28,40}\b`,
      String.raw`\bAIza[\w-]{35}`,
      String.raw`\bgh[pousr]_\w{20,}`,
      String.raw`\bgithub_pat_\w{20,}`,
      String.raw`\bglpat-[\w-]{20,}`,
      String.raw`\b(?:npm|hf)_\w{30,}`,
      String.raw`\bwhsec_\w{16,}`,
      String.raw`\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])`,
      String.raw`\bx(?:ox[abeprs]|app)-[\w-]{10,}`,
      String.raw`\b[sr]k[-_](?:\w+-){0,4}\w{16,}`,
      String.raw`\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?`,
      String.raw`\bBearer\s+[\w.~+/-]{12,}=*`,
      String.raw`\bbasic(?<=\bauthorization["']?:\s{0,3}basic)\s+[\w+/]{8,}=*`,
      // Whoever has the address of a chat's webhook can write there; a signed link opens what it leads to.
      String.raw`(?<=\bhooks\.slack\.com\/)\w+\/[\w/-]{8,}`,
      String.raw`(?<=\/bot\/v2\/hook\/|\bdiscord(?:app)?\.com\/api\/webhooks\/)[\w/-]{8,}`,
      String.raw`(?<=[?&;])(?:[\w-]*signature|sig|x-amz-credential|x-amz-security-token)=[\w%.~+/-]{8,}=*`,
      String.raw`(?<=[?&;])(?:key|code)=[0-9a-f-]{16,}(?![\w-])`,
      // A website's or a database's: https://user:password@host, redis://:password@host.
      String.raw`(?<=\w:\/\/)[^\s/@:]*:[^\s/@]+(?=@)`,
      String.raw`(?<![a-z])(?:pwd|(?<=_)pass)["']?\s*[:=]\s*[^\s/，。；、,;][^\s，。；、,;]{5,}`,
      String.raw`(?:密码|口令|密钥|令牌)[是为]\s*(?=[!-~]*\d)[!-~]{6,}`,
      String.raw`(?:(?<![a-z])(?:passw(?:or)?d|secret|token|api[ _-]?key|access[ _-]?key)|密码|口令|密钥|令牌)["']?\s*[:=：＝]\s*[^\s，。；、,;]{6,}`,
    ].join('|'),
    'giu',
  ),
  // No more than 64 signs stand before the @ (RFC 5321, 4.5.3.1.1); without a bound a long text would be read for seconds.
  email: /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}[@＠][a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu,
  phone: new RegExp(
    [
      String.raw`(?<![\w.])(?:\+?86[- ]?)?1[3-9]\d[-. ]?\d{4}[-. ]?\d{4}(?![\w])`,
      String.raw`(?<![\w.-])0\d{2,3}\)?[- ]?\d{3,4}[- ]?\d{4}(?![\w-])`,
      String.raw`(?<!\w)\+\d{1,3}(?:[- .]?\(?\d{2,4}\)?){2,4}(?!\w)`,
      String.raw`(?<![\w.-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-])`,
    ].join('|'),
    'gu',
  ),
  address: new RegExp(
    `(?<![\\d.])(?:${OCTET}\\.){3}${OCTET}(?!\\d|\\.\\d)|(?<![\\w:])(?:(?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){2,6}:(?:${GROUP}(?::${GROUP})*)?|(?:${GROUP}:)+(?::${GROUP})+)(?![\\w:])`,
    'giu',
  ),
  host: /(?<![\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:internal|intranet|intra|local|localdomain|lan|corp|private|svc)(?![\w-]|\.[\w])|(?<=\bhttps?:\/\/)[a-z0-9-]+(?![\w-]|\.\w)/giu,
}
