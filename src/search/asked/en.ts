import type { AskingWords } from '../../domain/search/asking.ts'

/** How people ask in English, and what they say for the words of the guide. */
export const en: AskingWords = {
  isQuestion:
    "\\?|^\\s*(?:who|whom|whose|what|what['’]s|when|where|why|how|which|can|could|should|shall|may|must|do|does|did|is|are|am|will|would|has|have)\\b|\\b(?:meaning of|difference between|does .* mean)\\b",
  fillers:
    "who whom whose who's what what's when where where's why how which can could should shall may might must do does did is are am was were be been will would has have had a an the this that these those i i'm me my we us our you your it it's its they them their of to for in on at by with from into as if and or not no so there here mean means meaning get got go going need needs want allowed able possible please someone somebody something anyone anybody one long many much often soon happens happen happened use used make made makes difference between s vs about just really still too also any some all now then than keep keeps keeping put take takes okay ok let lets don't doesn't isn't can't won't dont doesnt isnt cant wont thing things stuff way every each out up know say says said tell does did ever actually supposed count counts hi hey hello guys folks gonna wanna gotta ive im whats hows wheres whos youre theres hasnt wasnt arent couldnt wouldnt shouldnt havent didnt doesn't didn't wasn't aren't couldn't wouldn't shouldn't haven't because while though yet already maybe using bit kind sort during info information fine acceptable whose halfway mid",
  kinds: [
    {
      asks: '\\bwho(?:m|se)?\\b',
      answers: '\\b(?:any(?:one|body| employee)|everyone|whoever|only|who|responsible|owner|your job|person)\\b',
    },
    {
      asks: '\\bwhen\\b|\\bhow (?:long|often|soon|many|much|fast|quickly)\\b|\\bdeadline\\b',
      answers: '\\d|\\b(?:every|within|before|after|immediately|once|as soon as)\\b',
    },
    { asks: '\\bdifference\\b|\\bvs\\b', answers: '\\b(?:differs?|difference|unlike|but|while)\\b' },
    { asks: '\\bhow\\b', answers: ':|\\b(?:first|then|run|say|use)\\b' },
    {
      asks: "\\bmean(?:s|ing)?\\b|\\bwhat(?:['’]s|\\s+is|\\s+are)\\b",
      answers: '\\b(?:is|are|means|called)\\b',
      isMeaning: true,
    },
  ],
  alike: `
declare, raise, open, start, launch, kick off, report, activate > trigger, declare
rca, root cause analysis, retrospective, retro, post mortem, pir, after action review, lessons learned, incident report, incident review, learning review > postmortem
boss, ceo, cto, manager, management, exec, execs, leadership, director, vp, c level, higher up, upper management, vip, big boss > executive
micromanage, micromanaging, interfere, interference, take over, overrule, override > swoop, override
outage, downtime, down, broken, crash, crashed, dead, unavailable, not working, site down, disruption > outage, incident
alarm, alerting > alert
priority, level, criticality, urgency, sev, rating, p level, impact level > severity
p0, p1 > sev1, p0
p2 > sev2
p3 > sev3
p4 > sev4
p5 > sev5
customer, client, user, users > customer
public, publicly, announce, announcement, publish, outside world > public, external
tell, inform, let know, notify, update > notify, inform, update
press, media, journalist, reporter, pr, public relations > marketing
close, finish, over, end, stop, done, conclude > end, resolve
hacked, hacker, hack, breach, breached, intrusion, intruder, malware, virus, infected, compromised, ransomware, attacked, cyberattack > attack, security
leak, leaked, stolen, exposed, exfiltrated, dump > compromised, leak
police, law, authorities, fbi, crime > law enforcement
password, credential, credentials, secret, secrets, token, api key > credentials, secrets, keys
meeting > meeting, call
call, phone call, conference call, bridge, zoom, video call, war room, teams call, hangout, con call > call
chat, slack, channel, group chat, teams > chat
deadline, due, due date, time limit > days, within, deadline
wake, wake up, woken, disturb > page, wake
call in, summon, contact, get hold of, reach, bring in, pull in, involve, fetch > page, mobilize
join, dial in, hop on > join, call
leave, drop off, hang up, exit > leave
lead, leader, run, charge, in charge, commander, incident manager, im, coordinator, lead responder > commander
swap, trade, exchange > swap, cover, override
vacation, holiday, time off, sick, ill, leave of absence > vacation, cover
cause, root cause, reason, why it happened > contributing, factors, cause
own, owner, owns, responsible, accountable > owner, responsible
learn, learning, course, class, onboarding, train, teach > training
newcomer, new hire, new joiner, newbie, junior, intern, new people, beginner, trainee > new, trainee, training
rollback, revert, undo, back out, roll back > roll back
deploy, deployment, release, ship, rollout, push to prod > deployment, release
runbook, playbook, sop, procedure, manual, instructions, troubleshooting guide, how to guide > runbook
template, boilerplate, form, skeleton, sample > template
note taker, notes, minutes, note taking, secretary, recorder, write down, recording > scribe
second in command, backup commander, assistant, number two, vice > deputy
domain expert, expert, specialist, engineer, technical expert, developer, techie > subject matter expert
responder, resolver, fixer > subject matter expert, resolver
spokesperson, comms, customer support, support agent, helpdesk > customer liaison
stakeholder, stakeholders, other teams, departments > stakeholders, internal
handover, hand over, handoff, hand off, relieve, replace, pass on, step down, transition, take turns > hand over, transfer
tired, exhausted, fatigue, burnt out, sleepy > fatigue, tired
rota, roster, schedule, rotation, shift, duty, pager, on call > oncall, rotation
noisy, noise, spam, too many alerts > noisy
false alarm, false positive, mistake, wrong alarm, for nothing > false alarm
kick, kick out, throw out, eject, remove, ban > remove, leave
argue, arguing, fight, shouting, yelling, talking over, interrupt, interrupting, chaos > order, talk
rude, difficult, uncooperative, disruptive, troll > belligerent, disrupting
disagree, object, objection, veto, oppose > objection, object, disagree
agree, agreement, vote, voting, consensus, decide together > consensus
assign, delegate, hand out, give task, allocate > assign, task
escalate, ask for help, get help, stuck, can't fix, cannot fix, don't know how > escalate
blame, fault, punish, punished, fired, finger pointing, guilty, accuse, no blame, name and shame > blameless, blame, shame
follow up, follow ups, todo, todos, to do, to dos, action items, action item, tasks, remediation > follow up, action items
ticket, jira > ticket
silent, silence, quiet, nobody talks, nobody is talking > silence
split, split up, divide, squad, squads, breakout, groups, group, break out > sub team
eta, estimate, when fixed, resolution time, how long until fixed > resolution time, estimate
apology, apologize, apologise, sorry > apologize, apology
practice, drill, rehearse, rehearsal, exercise, game day, gameday, chaos engineering, fire drill, simulate, mock > practice, mock
tabletop, table top > tabletop, simulation
disaster, catastrophe, earthquake, pandemic, business continuity, bcp, disaster recovery > crisis
pitfall, pitfalls, mistakes, bad habits, bad practice, what not to do, antipattern > anti pattern
glossary, definitions, terminology, jargon, slang, lingo, vocabulary, acronym > glossary, lingo
bot, chatbot, command, slash command, commands > commands, chatops
books, book, reading list, literature > reading, books
wrap up, clean up, cleanup, afterwards, aftermath, stand down, all clear > after, end
spike, surge, load > traffic, load
mitigate, stop the bleeding, contain, workaround > mitigate
evidence, forensic, proof > forensic, evidence
start from scratch, scratch, begin, get started, getting started > getting started
phone number, phone numbers, contact details, contacts > contacts, phone
hero, alone, lone wolf > hero
people, participants, attendees, crowd > people
decide, decision, choose, pick, choice, undecided, indecision > decision, decide
wipe, reinstall, format, erase > delete, destroy
employee, insider, inside job, colleague did it > insider, employee
text, sms, whatsapp, texting > text messages
everybody, all people > everyone
staff, employees, everyone in the company, whole company > internally, employees
premium, enterprise, key account, big customer, vip customer > special support, premium
approve, approval, sign off, sign-off, permission, authorize > approve, approval
review, reviewer, proofread, check > review
attend, invite, participate, take part, present > invite, attend
record, recorded, taped > recording
word for word, verbatim, every word > word
travel, travelling, traveling, trip, away > travel, vacation
scapegoat, consequences > blame, shame
canary, blast radius, staged > one host, canary
phishing, stolen, suspicious, account takeover > attack, security
first responder, first line > responders, oncall
escalation path, escalation policy, escalation matrix, escalation chain, escalation > escalation, escalate
cheat sheet, quick reference > quick, glance
lurk, lurking, listen in, observe, watch, spectate > listen
emergency > incident
impact, affected, affects > impact, affected
half an hour > 30 minutes
cannot be reached, can't be reached, unreachable, missing, absent > no, succession
disk, storage, full disk > disk
database, db, postgres, mysql > database, postgres
certificate, ssl, tls > certificate
slow, sluggish, latency > latency, performance
often, frequency, cadence, interval > every, update
status, health > status
data center, datacenter > data center
team lead > team leader
reboot, bounce, power cycle > restart
failover, switch over, switchover > fail over
ack, acked > acknowledge, ack
sitrep, status report > can report, status update
executives, board, president, coo, cfo, chairman, c suite, head of, leaders > executive
snooze, snoozed, muted alert, muted alerts, muted alarm, muted alarms, silence an alert > silenced, snooze
kill switch, feature flag, feature toggle, toggle > switch, flag
heads up, loop in, ping > notify, tell
two factor, 2fa > mfa
regulator, watchdog, government, data protection authority > authority, regulator
lawyer, lawyers, attorney > legal, counsel
contractor, supplier, third party, provider > vendor, third party
refund, money back, credits > compensation, refund
reporter, reporters, journalist, journalists, newspaper, tv > media, press
hostile, aggressive, abusive, nasty, toxic > belligerent, disruptive
recap, rundown, brief, briefing > summary, brief
weekend, weekends > calendar, business days
2am, 3am, 4am, midnight, middle of the night > night
sleep, nap, rest > rest, sleep
beer, wine, booze > drink
impersonate, impostor, spoof, spoofed, deepfake, scam, fraud, fake > impersonation, verify
cost, budget, expense, spend > spending, cost
chart, charts, graph, graphs > graph, dashboard
k8s > kubectl
canned response, canned reply, prewritten, ready made, macro > template, macro
dm, direct message, private chat > private message
recurring, reoccur, again and again, repeat offender, repeat incidents, happen again > recur, again
mttr, mttd, mtta, mtbf > mttr, metrics
pagerduty, opsgenie, alertmanager > alerting platform
complain, complaint, complaints, moan > complain, feedback
unplug, pull the plug, take offline, disconnect > disconnect, power off
swap out, fill in for, stand in, substitute > cover, stand in
downgrade, lower, de escalate > lower, downgrade
log in, sign in, logon, single sign on, okta > login, sso
no one, noone > nobody
meddle, meddles, barge in, butt in, hijack > swoop, interrupt
die, dies, died, go down, went down, fall over, fell over > down, outage
vanish, vanished, disappear, awol, dropped off > missing, gone
dig into, look into, deep dive, dig > investigate, study
the ok, green light, go ahead, thumbs up > approve, approval
tweet, twitter > social media, post
see, view > read, see
black friday, cyber monday, flash sale, big sale, sale, rush > peak, sale
jog, gym, shopping, cinema, movies, swim, errands, dinner, restaurant > cinema, go out
cop, cops > police, law enforcement
`,
}
