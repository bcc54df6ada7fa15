"""Whether a text without a machine's mark is an absent person's answer, or only speaks of absence."""

import re

from mailbot.reading import words_machine as lists
from mailbot.reading.body import BodyReading

_SHORT = 90  # words of an absent person's answer
_AWAY = re.compile(
    r"\b(?:i am|i'm|i’m|am|we are|will be) (?:currently |now |presently )?(?:away|out of (?:the "
    r")?office|on (?:\w+ )?leave|on holiday"
    r"|not in the office|off (?:work|sick)|travelling|abroad|offshore|at sea)\b"
    r"|\bno (?:phone )?(?:signal|internet|wi-?fi|coverage) (?:until|till|before)\b"
    r"|\b(?:cannot|can't|can’t|unable to) (?:read|access|check|see|answer) (?:my )?e-?mails?\b"
    r"|\bonly (?:check|read|look at) (?:this|my) (?:account|inbox|mailbox|e-?mails?)\b"
    r"|\bout of (?:the )?office\b|\b(?:no|limited) "
    r"access to (?:my )?e-?mails?\b"
)
# What programs say and people who write themselves hardly do: they would not thank for a mail in general.
_BY_PROGRAM = re.compile(
    r"\b(?:thank(?:s| you) for (?:your|the|getting|contacting)|out of (?:the )?office|in my absence"
    r"|access to (?:my )?e-?mails?|urgent|(?:e-?mails?|messages?) will be (?:read|seen|answered|dealt)"
    r"|will (?:reply|respond|answer) (?:when|on|upon|as soon))\b"
)
_MEANWHILE = re.compile(
    r"\b(?:until|back on|will be back|return(?:ing)? (?:on|to)|in my absence|for anything urgent|if "
    r"(?:it is|it's|your (?:matter|query"
    r"|email|enquiry) is) urgent|for urgent|urgent (?:matters|queries|enquiries)|in the meantime|will "
    r"(?:reply|answer|respond) (?:when|on|then|as soon)|upon my return"
    r"|when i (?:am back|return|get back))\b"
)
# What somebody who is away, or has been, answers nevertheless.
_ANSWERS = re.compile(
    r"\b(?:sorry for (?:being|my)|only just (?:seen|saw|read|got)|noted|for the record|fine (?:by|with) me"
    r"|(?:do not|don'?t|did not|didn'?t) (?:accept|agree)|(?:is|are|would be|suits me) fine"
    r"|(?:ignore|disregard) (?:the|my|that|this) (?:auto|out of)|forgot to (?:say|mention|add|tell)"
    r"|(?:but|though|and) i (?:do|can|have) (?:still )?(?:read|seen))\b"
    r"|(?:^|[.!,\n]\s{0,3})(?:yes|happy to|agreed|okay|ok)\b"
)
# What programs say before they say who is away.
_PRELUDE = re.compile(
    r"\b(?:thank|thanks|auto\w{0,12}|dear|hello|hi|e-?mails?|messages?|note|contacting|writing)\b"
    r"|\bi (?:only )?work (?:on |only )?(?:part|mon|tue|wed|thu|fri|two|three|four|mornings|term)"
)
# A business that is closed for a while says so, and when it opens.
_CLOSED = re.compile(
    r"\b(?:we(?: are|'re|’re)|(?:the|our) (?:\w+ ){1,3}(?:is|are)) (?:now |currently |presently )?"
    r"(?:closed|shut) (?:for|from|until|till|over|between|on|due|today|this)\b"
)
_OPENS = re.compile(
    r"\b(?:(?:we|i)(?:'ll|’ll| will) be back|(?:and )?will be back|re-?opens?|re-?opening|open again"
    r"|messages (?:will be|are) (?:read|answered|dealt)|will (?:reply|respond|answer|deal with))\b"
)
_GONE = re.compile(
    r"\bi (?:have |’ve |'ve )?(?:now |since )?(?:retired|left (?:the |this )?(?:company|organi[sz]ation|firm"
    r"|trust|college|university|post))\b|\bi (?:no longer|do not|don'?t) work (?:at|for|here)\b"
    r"|\bno longer (?:in use|monitored|checked)\b"
)
# A box with much mail: it thanks, says how it is read, and by when it answers.
_THANKS = re.compile(r"\b(?:thank you|thanks) for (?:your|e-?mailing|contacting|getting|writing|the)\b")
_INBOX = re.compile(
    r"\bthis (?:inbox|mailbox|account|address)\b"
    r"|\bwe (?:receive|get|have) (?:a (?:lot|large|high)|many|lots)\b"
    r"|\bvolumes? of (?:e-?mails?|messages|enquiries)\b|\bin the order\b|\b(?:office|opening) hours\b"
)
_IN_TURN = re.compile(
    r"\b(?:aim to|will|try to) (?:get back|reply|respond|answer|be in touch)\b.{0,40}?"
    r"\b(?:within|in|as soon|shortly|days|hours|then|once)\b"
)
_INSTEAD = re.compile(
    r"\bplease (?:contact|write to|e-?mail|call|ring|speak to|send|use|direct|forward) (?!me\b|us\b)"
)
# Whom to turn to instead.
_ELSEWHERE = re.compile(
    r"\bplease (?:contact|write to|e-?mail|call|ring|speak to)\b|\bno longer\b|\b(?:has|have) left\b"
)
_PASSING = 3  # words that tell nothing


def absence(text: str) -> str:
    """The words by which a text says that somebody is away; "" where it does not."""
    return next((words for words in lists.ABSENT_TEXT if words in text), "")


def goes_on_without(text: str, body: BodyReading) -> bool:
    """Of complaints an absent person's program speaks only to say who deals with them meanwhile."""
    return not body.complains and not (body.mentions and _MEANWHILE.search(text) is None)


def program(text: str, body: BodyReading) -> bool:
    """A note without a mark in its header: by who is away, closed, gone, or has too much mail."""
    if text.lstrip().startswith("#") or body.displeased or body.length > _SHORT or answers_besides(text):
        return False  # a command is a person's, whatever it says (D4)
    tells = bool(body.declares or body.appeals) or "?" in text
    return _absent(text) or (not tells and _stands_in(text, body))


def _absent(text: str) -> bool:
    return not _speaks_besides(text) and all(sign.search(text) for sign in (_AWAY, _BY_PROGRAM, _MEANWHILE))


def _stands_in(text: str, body: BodyReading) -> bool:
    """Whoever is gone, closed or busy; the last two do not speak of complaints."""
    signs = [(_GONE, _BY_PROGRAM, _INSTEAD)]
    if not body.mentions:
        signs += [(_CLOSED, _BY_PROGRAM, _OPENS), (_THANKS, _INBOX, _IN_TURN)]
    return any(all(sign.search(text) for sign in together) for together in signs)


def answers_besides(text: str) -> bool:
    """Who is away, and writes nevertheless."""
    return _ANSWERS.search(text) is not None


def is_absence(text: str, body: BodyReading) -> bool:
    """Short, about being away, and about little else: people say in passing that somebody is on leave."""
    return (
        body.length <= _SHORT
        and not body.appeals
        and any(words in text[:300] for words in lists.ABSENT_TEXT[:36])
        and any(sign.search(text) for sign in (_BY_PROGRAM, _MEANWHILE, _ELSEWHERE))
        and not _speaks_besides(text)
    )


def _speaks_besides(text: str) -> bool:
    """Something is answered, or told before it is said that somebody is away."""
    if _ANSWERS.search(text) is not None:
        return True
    place = min((at for words in lists.ABSENT_TEXT if (at := text.find(words)) >= 0), default=0)
    before = re.split(r"[.!?\n]", text[:place])[:-1]
    return any(len(told.split()) > _PASSING and not _PRELUDE.search(told) for told in before)
