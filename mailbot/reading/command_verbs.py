"""The commands there are, as a table, and the manual made of it (PROCEDURE D4, R29)."""

from collections.abc import Mapping
from types import MappingProxyType

from mailbot.domain.command import Below, Verb, Who

_ANYBODY, _SELF, _TRIAGE, _SHARED = Who.ANYBODY, Who.SELF, Who.TRIAGE, Who.SHARED
_OWNER, _DECIDER, _OFFICER, _DATA = Who.OWNER, Who.DECIDER, Who.OFFICER, Who.DATA
_MAY, _MUST = Below.MAY, Below.MUST
_USAGE = 42  # columns of the manual before what a command does
_MARK = "*"
_LOGGED = '[via <way>] received <date> from "<name>" <address> | no-email [about <area>]'
_TRIAGE_ROLE, _OFFICER_ROLE = "triage", "whistleblowing_officer"

# One family a heading, in the order in which a case meets them.
FAMILIES: tuple[tuple[str, tuple[Verb, ...]], ...] = (
    ("What a mail is", (
        Verb("complaint", "#complaint", "It is a complaint.", _TRIAGE, "#complaint"),
        Verb("appeal", "#appeal [<reference>]", "It is an appeal, in that case.", _TRIAGE,
             "#appeal IHM-2026-0042"),
        Verb("feedback", "#feedback suggestion | comment | compliment", "It is feedback.", _TRIAGE,
             "#feedback compliment"),
        Verb("informal", "#informal", "Staff try to settle it without the procedure.", _TRIAGE, "#informal"),
        Verb("not-complaint", "#not-complaint <reason> [quiet]",
             "It is no complaint; quiet: the writer is not told.", _TRIAGE,
             "#not-complaint it is an invoice quiet"),
        Verb("spam", "#spam", "It is spam; nobody is told.", _TRIAGE, "#spam"),
        Verb("link", "#link <reference>", "It belongs to that case.", _TRIAGE, "#link IHM-2026-0042"),
        Verb("merge", "#merge <reference>", "It is the same matter as that case, which goes on.", _SHARED,
             "#merge IHM-2026-0042"),
        Verb("split", "#split <what the other matter is>", "It holds a second matter, which gets a case too.",
             _SHARED, "#split a compliment to the tutor"),
    )),
    ("What came another way", (
        Verb("log complaint", f"#log complaint {_LOGGED}", "Opens a case; forward their mail, or add notes.",
             _ANYBODY, '#log complaint via post received 5 March 2026 from "Pat Lee" no-email', _MAY),
        Verb("log appeal", f"#log appeal {_LOGGED}", "Opens an appeal.", _ANYBODY,
             '#log appeal received 5 March 2026 from "Pat Lee" pat@example.org', _MAY),
        Verb("log feedback", f"#log feedback <kind> {_LOGGED}", "Keeps a suggestion, comment or compliment.",
             _ANYBODY, '#log feedback compliment received 5 March 2026 from "Pat Lee" no-email', _MAY),
        Verb("log informal", f"#log informal [resolved] {_LOGGED}",
             "Staff settle it, or have settled it, without the procedure.", _ANYBODY,
             '#log informal via phone received 5 March 2026 from "Pat Lee" no-email', _MAY),
    )),
    ("Who deals with it", (
        Verb("assign", "#assign <person> [although <reason>]", "Asks somebody to take the case.", _SHARED,
             "#assign Owen Thackeray"),
        Verb("accept", "#accept", "You take it, and have no part in the matter.", _SELF, "#accept"),
        Verb("decline conflict", "#decline conflict [<reason>]", "You cannot: you have a part in it.", _SELF,
             "#decline conflict I taught the course"),
        Verb("decline absence", "#decline absence [<reason>]", "You cannot: no time, or away.", _SELF,
             "#decline absence on leave until May"),
        Verb("conflict", "#conflict <person> [<reason>]", "Somebody has a part in the matter.", _ANYBODY,
             '#conflict "Owen Thackeray" he marked the work', repeats=True),
        Verb("absent", "#absent <from> <to> [<deputy>]", "You are away; your deputy acts meanwhile.",
             _ANYBODY, "#absent 5 March 2027 19 March 2027 Owen Thackeray"),
    )),
    ("What it is about", (
        Verb("area", "#area <area>", "Which part of the procedure it falls under.", _OWNER, "#area learning"),
        Verb("head", "#head <code>", "What kind of body or person it is about.", _OWNER, "#head CENTRE"),
        Verb("category", "#category <code> [<code> ...]", "Which forms of complaint it takes.", _OWNER,
             "#category LATE WRONGINFO"),
        Verb("about", '#about "<name>" ["<name>" ...]', "Who is complained of.", _OWNER, '#about "Jo Ash"'),
        Verb("party-address", "#party-address <address>", "Where the other party can be reached.", _OWNER,
             "#party-address centre@example.org"),
        Verb("incident", "#incident <date>", "When it happened.", _OWNER, "#incident 5 March 2026"),
        Verb("raised", "#raised <date>", "When it was first raised with the centre.", _OWNER,
             "#raised 12 March 2026"),
        Verb("nation", "#nation england | wales | scotland | northern ireland", "Where it happened.", _OWNER,
             "#nation scotland"),
        Verb("public-body", "#public-body yes | no", "Whether the centre is a public body.", _OWNER,
             "#public-body yes"),
        Verb("lesson", "#lesson <text>", "What is to be learnt from it.", _OWNER,
             "#lesson Say the marking time at enrolment.", repeats=True),
        Verb("priority", "#priority high | normal", "Whether it goes before others.", _OWNER,
             "#priority high"),
        Verb("note", "#note <text>", "For the record; it stops no clock.", _ANYBODY,
             "#note Pat rang and asked how it goes.", repeats=True),
    )),
    ("Who wrote", (
        Verb("identity", '#identity "<name>"', "You know who wrote.", _SHARED, '#identity "Pat Lee"'),
        Verb("anonymous refuse", "#anonymous refuse <reason>", "Nobody stands behind it.", _SHARED,
             "#anonymous refuse no name was given when asked"),
        Verb("anonymous whistleblow", "#anonymous whistleblow", "It is whistleblowing; seals the case.",
             _OFFICER, "#anonymous whistleblow"),
        Verb("seal", "#seal", "From here on the whistleblowing officer alone sees it.", _OFFICER, "#seal"),
        Verb("confidential", "#confidential", "The complainant is not to be named to others.", _OWNER,
             "#confidential"),
    )),
    ("Whether we look into it", (
        Verb("scope in", "#scope in <date>", "It is; they hear again by then. What comes next: below.",
             _OWNER, "#scope in 5 March 2027", _MAY),
        Verb("scope out", "#scope out <code> <reason>", "It is out of scope, and they are told why.", _OWNER,
             "#scope out NOTRAISED The centre has not been asked yet."),
        Verb("late accept", "#late accept <reason>", "It is late, and heard all the same.", _DECIDER,
             "#late accept Pat was in hospital"),
        Verb("late refuse", "#late refuse <reason>", "It is late, and not heard.", _DECIDER,
             "#late refuse No reason was given for the delay."),
        Verb("reroute", "#reroute <policy>", "Another policy takes it over.", _OWNER, "#reroute appeals"),
    )),
    ("Writing to the complainant", (
        Verb("send", "#send [anyway]",
             "Sends what stands below, or the words we asked about.", _OWNER,
             "#send", _MAY),
        Verb("ask", "#ask", "Asks what stands below; no clock stops.", _OWNER, "#ask", _MUST),
        Verb("update", "#update [<date>]", "Sends what stands below, with a new date if given.", _OWNER,
             "#update 5 March 2027", _MUST),
        Verb("extend", "#extend <date> <reason>", "An apology, the reason, and a new date.", _OWNER,
             "#extend 5 March 2027 The marker is ill."),
        Verb("escalate", "#escalate <reason>", "The next stage deals with it, on the same clock.", _OWNER,
             "#escalate We could not agree on the mark."),
        Verb("stage", "#stage <n> <reason>", "The same, naming the stage.", _OWNER,
             "#stage 2 We could not agree on the mark."),
        Verb("hold", "#hold", "mailbot writes nothing to them by itself; dates run on.", _OWNER, "#hold"),
        Verb("go", "#go", "mailbot may write by itself again.", _OWNER, "#go"),
    )),
    ("The outcome", (
        Verb("outcome", "#outcome upheld | partly | not-upheld | resolved",
             "Sends what stands below as the outcome.", _DECIDER, "#outcome not-upheld", _MUST),
        Verb("remedy", '#remedy "<what>" <person> <date>', "With #outcome: what is done, by whom, by when.",
             _DECIDER, '#remedy "a second marking" owen 5 March 2027', repeats=True),
        Verb("remedy none", "#remedy none <reason>", "With #outcome: why nothing is put right.", _DECIDER,
             "#remedy none The fee was refunded in May."),
        Verb("breach", "#breach yes | no", "With #outcome: whether the Standard was breached.", _DECIDER,
             "#breach no"),
        Verb("send anyway", "#send anyway", "With #outcome: it speaks of money, and that is right.", _DECIDER,
             "#send anyway"),
        Verb("party", "#party", "Sends what stands below to the party complained of.", _OWNER, "#party",
             _MUST),
        Verb("notify-skip", "#notify-skip <reason>", "The party complained of is not told.", _OWNER,
             "#notify-skip The centre has closed."),
        Verb("done", "#done [<number>]", "That action is done; without a number: it is settled.", _OWNER,
             "#done 1", repeats=True),
    )),
    ("Done outside", (
        Verb("sent", "#sent post | phone | email | person <date> [<verdict>]",
             "The outcome (else our last letter) was given another way.", _DECIDER,
             "#sent post 5 March 2027 upheld"),
        Verb("ack-sent", "#ack-sent [post | phone | email | person] <date> [handler told]",
             "It was acknowledged by hand.", _SHARED, "#ack-sent 5 March 2027 handler told"),
        Verb("correct received", "#correct received <date> <reason>",
             "It came on another day than we have noted.", _SHARED,
             "#correct received 4 March 2027 the post book says so"),
        Verb("correct ack-sent", "#correct ack-sent <date> | never <reason>",
             "It was acknowledged on another day, or never.", _SHARED,
             "#correct ack-sent never the letter lay in a drawer"),
        Verb("correct sent", "#correct sent <date> <reason>",
             "The outcome was given on another day.", _DECIDER,
             "#correct sent 5 March 2027 it was posted a day later"),
    )),
    ("How it goes on, and ends", (
        Verb("withdraw", "#withdraw", "The complainant takes it back.", _OWNER, "#withdraw"),
        Verb("close noresponse", "#close noresponse", "What we asked for never came.", _OWNER,
             "#close noresponse"),
        Verb("close legal", "#close legal", "It is before a court or tribunal.", _OWNER, "#close legal"),
        Verb("close", "#close <reason>", "It ends here; they are told why.", _OWNER,
             "#close The course was withdrawn and the fee returned."),
        Verb("reopen", "#reopen <reason>", "It goes on, with a fresh promise.", _SHARED,
             "#reopen A second report has come."),
        Verb("suspend legal", "#suspend legal", "Proceedings are under way. Words for them: below.", _OWNER,
             "#suspend legal", _MAY),
        Verb("resume", "#resume", "Proceedings have ended; it goes on where it stood.", _OWNER, "#resume"),
        Verb("appeal-concluded", "#appeal-concluded [<reason>]", "The appeal under the other policy ended.",
             _OWNER, "#appeal-concluded"),
        Verb("final", "#final", "The last word, with what stands below.", _DECIDER, "#final", _MAY),
    )),
    ("The complainant", (
        Verb("adjust", "#adjust <text>", "How they need us to deal with them.", _OWNER,
             "#adjust large print; ring before writing", repeats=True),
        Verb("language", "#language en | cy", "The language of their letters.", _OWNER, "#language cy"),
        Verb("contact", "#contact email <address>", "Their address; the old one is told.", _OWNER,
             "#contact email pat@example.org"),
        Verb("representative", '#representative "<name>" [<address>] consent yes | asked',
             "Somebody acts for them; asked: we ask whether they agree.", _OWNER,
             '#representative "Jo Ash" jo@example.org consent asked'),
        Verb("restrict", '#restrict "<what>" until <date> by <person>',
             "Contact is restricted; mailbot writes nothing by itself.", _DECIDER,
             '#restrict "one letter a week" until 5 March 2027 by Owen Thackeray'),
    )),
    ("Personal data", (
        Verb("dp", "#dp", "It also complains of how personal data were used.", _ANYBODY, "#dp"),
        Verb("sar", "#sar", "It also asks for the data that we hold.", _ANYBODY, "#sar"),
        Verb("data-answered", "#data-answered <date>", "The question about data was answered that day.",
             _ANYBODY, "#data-answered 5 March 2027"),
        Verb("export", "#export", "Asks whoever runs mailbot for the papers of the case.", _DATA, "#export"),
        Verb("erase", "#erase <reason>", "Erases the case, all but its figures; name nobody.", _DATA,
             "#erase asked for under article 17, nothing speaks against it"),
    )),
    ("Feedback", (
        Verb("read", "#read", "It was read.", _ANYBODY, "#read"),
        Verb("discussed", "#discussed <date>", "It was discussed in the meeting of that day.", _ANYBODY,
             "#discussed 5 March 2027"),
    )),
    ("Looking, and taking back", (
        Verb("help", "#help", "This page.", _ANYBODY, "#help"),
        Verb("status", "#status [<reference>]", "Where a case stands.", _ANYBODY, "#status IHM-2026-0042"),
        Verb("list", "#list open | overdue | mine", "Cases with their dates.", _ANYBODY, "#list mine"),
        Verb("cancel", "#cancel", "Gives up commands of yours that wait for a code.", _ANYBODY, "#cancel"),
    )),
)  # fmt: skip

def _absent(name: str, instead: str) -> Verb:
    """A verb of the procedure that this version knows and does not do."""
    return Verb(name, f"#{name}", "", _ANYBODY, f"#{name}", instead=instead)


ABSENT: tuple[Verb, ...] = (
    _absent("confirm", "Reply with it alone, to the preview that gave you the code."),
)  # fmt: skip

VERBS: Mapping[str, Verb] = MappingProxyType(
    {verb.name: verb for verb in (*(verb for _, verbs in FAMILIES for verb in verbs), *ABSENT)}
)
FIRST_WORDS: tuple[str, ...] = tuple(dict.fromkeys(verb.first for verb in VERBS.values()))


def beginning(first: str) -> tuple[Verb, ...]:
    """The verbs with that first word."""
    return tuple(verb for verb in VERBS.values() if verb.first == first)


def manual(roles: frozenset[str]) -> str:
    """One page for a person with these roles: what they may write."""
    lines = [
        "Commands stand at the very top of a mail, one a line.  All of them are carried out, or none.",
        "Dates are 5 March 2027, 5/3/2027 (the day comes first), 2027-03-05, Friday or tomorrow.",
        "[ ] may be left out; | separates choices.  What is long goes in quotation marks.",
        f"{_MARK} is for {Who.DECIDER}; most of the others are for {Who.OWNER}.",
    ]
    for heading, verbs in FAMILIES:
        shown = [_told(verb) for verb in verbs if _is_for(verb, roles)]
        lines += ["", heading, *shown] if shown else []
    return "\n".join(lines)


def _told(verb: Verb) -> str:
    """One line, or two where the usage is long."""
    usage = f"  {verb.usage}{f' {_MARK}' if verb.who is Who.DECIDER else ''}"
    gap = "\n".ljust(_USAGE + 1) if len(usage) >= _USAGE else " " * (_USAGE - len(usage))
    return f"{usage}{gap}{verb.help}"


def _is_for(verb: Verb, roles: frozenset[str]) -> bool:
    """Anybody may come to own a case or to decide it; only some triage or see what is sealed."""
    if verb.who is Who.TRIAGE:
        return _TRIAGE_ROLE in roles
    return verb.who is not Who.OFFICER or not roles.isdisjoint({_TRIAGE_ROLE, _OFFICER_ROLE})
