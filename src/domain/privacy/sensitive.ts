import { KNOWN_TOKENS } from './known-tokens.ts'

/** What must not leave the company by accident. */
export type SensitiveKind = 'token' | 'email' | 'phone' | 'address' | 'host'

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const GROUP = '[0-9a-f]{1,4}'

/** A digit, as wide as it may be written. */
const D = '[\\d０-９]'
const EXTENSION = `(?:,?\\s*(?:转|分机|ext\\.?|extension|[xX#])\\s*${D}{1,6}|[-－]${D}{1,4})?`

/**
 * Patterns by kind, in the order in which they must be applied: a token may hold what looks like a phone number, an
 * e-mail address ends like a host. None of them matches the empty text. Hashes of commits are no secrets.
 */
export const SENSITIVE: Readonly<Record<SensitiveKind, RegExp>> = {
  token: new RegExp(
    [
      String.raw`-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)`,
      ...KNOWN_TOKENS,
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
      // A password behind a mere blank has a digit, and isn't a date, a version or a level.
      String.raw`(?:密码|口令)[ \u3000]+(?!\d{4}[-/]\d|v\d|sev-|P\d)(?=[!-~]*\d)[!-~]{6,}`,
      String.raw`\b(?:password|passwd|passcode|passphrase|pw)(?: (?:is|was))? +(?!\d{4}[-/]\d|v\d|sev-|sha\d)(?=[!-~]*\d)(?=[!-~]*[a-z])[!-~]{5,}[\w!$%&*@#]`,
      String.raw`(?<=\bmysql(?:dump|admin)?\b[^\n]{0,80}\s-p)[^\s-]\S{5,}`,
      String.raw`(?<=\bcurl\b[^\n]{0,80}\s(?:-u|--user)[ =]?)[^\s:$]+:[^\s$]\S{5,}`,
      String.raw`(?:(?<![a-z])(?:passw(?:or)?d|secret|token|api[ _-]?key|access[ _-]?key)|密码|口令|密钥|令牌)["']?\s*[:=：＝]\s*(?!\$[\w{(]|<[^>\n]*>|\*{3}|x{4})[^\s，。；、,;]{6,}`,
    ].join('|'),
    'giu',
  ),
  // No more than 64 signs stand before the @ (RFC 5321, 4.5.3.1.1); without a bound a long text would be read for seconds.
  email:
    /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}[@＠][a-z0-9ａ-ｚ０-９-]+(?:[.．][a-z0-9ａ-ｚ０-９-]+)*[.．][a-zａ-ｚ]{2,}/giu,
  phone: new RegExp(
    [
      String.raw`(?<![\w.０-９])(?:[+＋]?(?:86|８６)[- －]?)?[1１][3-9３-９]${D}[-. －]?${D}{4}[-. －]?${D}{4}(?![\w０-９])`,
      String.raw`(?<![\w.０-９-])[(（]?[0０]${D}{2,3}[)）]?[- －]?${D}{3,4}[- －]?${D}{4}${EXTENSION}(?![\w０-９-])`,
      String.raw`(?<!\w)[+＋]${D}{1,3}(?:[- .－]?[(（]?${D}{2,4}[)）]?){2,4}${EXTENSION}(?!\w)`,
      String.raw`(?<![\w.-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}${EXTENSION}(?![\w-])`,
      String.raw`[+＋]${D}{1,3}[ -]${D}[ -]${D}{4}[ -]?${D}{4}(?!\w)`,
      String.raw`(?<=(?:电话|座机|分机|热线|手机)(?:是|为|[:：])?\s{0,2})${D}{3,4}[- －]?${D}{4}${EXTENSION}(?![\w０-９-])`,
      String.raw`(?<![\w.-])(?:400|800)[- ]\d{3,4}[- ]?\d{3,4}${EXTENSION}(?![\w-])`,
    ].join('|'),
    'gu',
  ),
  address: new RegExp(
    `(?<![\\d.])(?:${OCTET}\\.){3}${OCTET}(?!\\d|\\.\\d)|(?<![\\w:])(?:(?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){2,6}:(?:${GROUP}(?::${GROUP})*)?|(?:${GROUP}:)+(?::${GROUP})+)(?![\\w:])`,
    'giu',
  ),
  host: /(?<![\w.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:internal|intranet|intra|local|localdomain|lan|corp|private|svc)(?![\w-]|\.[\w])|(?<=\bhttps?:\/\/)[a-z0-9-]+(?![\w-]|\.\w)/giu,
}
