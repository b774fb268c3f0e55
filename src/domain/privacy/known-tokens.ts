/**
 * How keys and tokens begin that say by themselves whose they are, and what follows. Prefixes, lengths and alphabets are
 * facts from the rules of secretlint 13.0.7 and of gitleaks 8 (NOTICE); lengths are lower bounds, for a key that is half
 * pasted is one too.
 */
export const KNOWN_TOKENS: readonly string[] = [
  // Clouds.
  String.raw`\b(?=[a-z]{3,4}[a-z0-9]*\d)(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[0-9A-Z]{16}\b`,
  String.raw`\bLTAI[0-9A-Z]{12,26}\b`,
  String.raw`\bAKID[0-9A-Z]{28,40}\b`,
  String.raw`\bAIza[\w-]{35}`,
  String.raw`\bdop_v1_[0-9a-f]{32,}`,
  String.raw`\bdapi[0-9a-f]{32}\b`,
  String.raw`\b(?:cfk|cfut|cfat)_[0-9a-z]{40,}`,
  String.raw`\bvc[pirak]_[0-9a-z]{20,}`,
  String.raw`\bHRKU-AA[\w-]{20,}`,
  // Code and packages.
  String.raw`\bgh[pousr]_\w{20,}`,
  String.raw`\bgithub_pat_\w{20,}`,
  String.raw`\bgl(?:pat|dt|rt|ptt|ft|imt|agent|soat)-[\w-]{20,}`,
  String.raw`\b(?:npm|hf)_\w{30,}`,
  String.raw`\bpypi-AgE[\w-]{20,}`,
  String.raw`\brubygems_[0-9a-f]{40,}`,
  String.raw`\bdckr_pat_[\w-]{20,}`,
  String.raw`\bATATT3[\w=-]{20,}`,
  String.raw`\blin_api_\w{20,}`,
  String.raw`\bfigd_[\w-]{30,}`,
  String.raw`\bntn_\d{11}\w{20,}`,
  // Operations.
  String.raw`\bhv[sbr]\.[\w-]{24,}`,
  String.raw`\bgl(?:c|sa)_[\w+/=]{30,}`,
  String.raw`\bops_ey[\w+/=]{40,}`,
  String.raw`\btskey-[a-z]+-\w+-\w{8,}`,
  String.raw`\bsntry[su]_[\w+/=-]{30,}`,
  String.raw`\bNRAK-[A-Z0-9]{20,}`,
  String.raw`\bAGE-SECRET-KEY-1[0-9A-Z]{40,}`,
  // Messages, payments, models.
  String.raw`\bwhsec_\w{16,}`,
  String.raw`\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])`,
  String.raw`\bx(?:ox[abeoprs]|app)-[\w-]{10,}`,
  String.raw`\bxkeysib-[0-9a-f]{32,}`,
  String.raw`\b\d{8,10}:AA[\w-]{30,}`,
  String.raw`\bshp(?:pa|ca|at|ss)_[0-9a-z]{32,}`,
  String.raw`\bsq0(?:atp|csp)-[\w-]{20,}`,
  String.raw`\bPMAK-[0-9a-f]{20,}`,
  String.raw`\bgsk_[0-9a-z]{40,}`,
  String.raw`\b[sr]k[-_](?:\w+-){0,4}\w{16,}`,
]
