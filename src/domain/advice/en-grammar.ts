/** “have” with what was done, not with what somebody owns: “have paged”, but not “have three replicas”. */
export const HAVE_DONE =
  "(?:[’']ve| have)\\b(?!,? (?:an?|the|at|access|no|some|less|fewer|its|enough|time|their|your|our|only|two|three|one|more|to|between|about|up to|exactly|at (?:least|most) (?:\\d|one|two|three)|\\d[\\w,]*|(?:read|write|root|admin|full|(?:un)?limited|dedicated|shared) \\w+)\\b)"
/** “had” with a participle, which ends alike or is common. */
export const HAD_DONE =
  "(?:had|hadn[’']t)(?: (?:\\w+ly|not|ever|already|also))? (?:\\w+ed|been|gone|run|had|known|seen|stood|\\w+en|\\w+ught|kept|set|come)\\b"

/** What runs by itself, and can neither be blamed nor promise. */
export const MACHINE =
  '(?:script|tool|job|worker|proxy|client|server|service|balancer|router|scheduler|controller|agent|bot|pod|node|host|cluster|cache|queue|consumer|pipeline|check|probe|exporter|app|gateway|database|replica|kernel|process|code|handler|device|rule|release)s?'

/** Any of the words, which stand with spaces between them. */
export const oneOf = (...lists: readonly string[]) => lists.join(' ').trim().replaceAll(' ', '|')
