"""Whether a mail of an unknown writer goes on about something earlier and marks nothing new (R18, R34).

Such a mail opens nothing by itself: a person is asked, and may link it.
"""

import re

from mailbot.reading.body import BodyReading
from mailbot.reading.phrases import Phrases
from mailbot.reading.subject import Mark, SubjectReading

REFERENCE = re.compile(r"\b[A-Z]{2,6}\s?-\s?20\d\d\s?-\s?\d{3,}\b")
_READ = 2_000  # characters of a body in which a reference is looked for
# fmt: off
_OURS = frozenset({"your complaint", "your appeal", "received your"})  # as our letters' headings say
_SENDS_MORE = Phrases.of((
    "said i would send", "promised to send", "forgot to attach", "forgot the attachment", "here it is again",
    "here they are again", "did not scan", "as you asked", "you asked for", "you asked me", "as requested",
    "sending again", "sending it again", "missing page", "meant to send", "should have been attached",
    "to add to my complaint", "add to my complaint", "goes with my complaint", "go with my complaint",
    "more photos", "more evidence", "further evidence", "additional evidence", "further to my complaint",
))
_ARRANGES = Phrases.of((
    "can not do the call", "can we do", "could we do", "can we speak", "is good for me", "suits me",
    "ring me back on",
    "any news on my complaint", "any update on my complaint", "update on my complaint",
    "progress of my complaint", "progress on my complaint", "what is happening with my complaint",
    "who is dealing with my complaint", "has anyone looked at my complaint", "where my complaint has got to",
))
# fmt: on
# Said of feedback that was asked for too, so that under a marking word it proves nothing.
_WEAK = frozenset({"as requested", "as you asked", "you asked for", "you asked me"})
_OWN = ("my complaint", "our complaint", "my appeal", "my case with you")
_BRINGS_MORE = re.compile(
    r" (?:papers?|pages?|part \d|second|third|rest of|remaining|missing|here (?:is|are)|promised"
    r"|as asked|requested|further|more (?:photos|pictures|documents|evidence)|follow\w*|progress|news"
    r"|update|chasing"
    r"|chase|any reply|heard|my (?:new )?(?:address|number|phone)) "
)
_CHASES = re.compile(
    r" (?:checking|wondering (?:if|whether)|chasing|following up|did you (?:get|receive)|you (?:got"
    r"|received) (?:it|my)"
    r"|not heard|heard (?:anything|back|nothing)|any (?:news|update|progress|joy)|where (?:it|this"
    r"|things) (?:has|have|is)"
    r"|has anyone (?:looked|read)|still waiting to hear) "
)
_MORE = frozenset({"further", "additional", "more", "extra", "remaining", "second", "missing", "rest"})
_PAPERS = frozenset(
    {
        "evidence",
        "documents",
        "document",
        "photos",
        "pictures",
        "papers",
        "information",
        "details",
        "emails",
        "pages",
    }
)
_BRIEF = 40  # words of a covering note under the reference of a case
_FEW = 120  # words of a mail that goes on; a longer story tells its own


def goes_on(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> str:
    """The words by which it continues; "" where it stands for itself."""
    if subject.mark is Mark.DENIED or body.says_not:
        return ""
    if subject.new_matter or body.appeals or body.asks_procedure or body.respondent or body.press:
        return ""
    heading = REFERENCE.search(subject.text)
    if heading is not None and subject.mark is Mark.NONE and not body.declares:
        return heading[0]
    if (
        heading is not None
        and not body.declares
        and not body.displeased
        and body.length <= _BRIEF
        and _BRINGS_MORE.search(body.said.text) is not None
    ):
        return heading[0]
    if subject.reply and not body.declares:
        heading = heading or REFERENCE.search(body.quotable[:_READ])
        if heading is not None:
            return heading[0]
        said = f" {' '.join(subject.words)} "
        ours = next((words for words in _OURS if f" {words} " in said), "")
        if ours:
            return ours
    if (
        not {"my", "our"}.isdisjoint(subject.words[:3])
        and not (body.declares or body.displeased)
        and body.length <= _BRIEF
        and _CHASES.search(body.said.text) is not None
    ):
        return "my complaint"
    first = set(subject.words[:2])
    if first & _MORE and _PAPERS.intersection(subject.words) and not (body.declares or body.displeased):
        return "my complaint"
    return _more_of_it(subject, body, dedicated=dedicated)


def _more_of_it(subject: SubjectReading, body: BodyReading, *, dedicated: bool) -> str:
    """Something sent after, or an arrangement, by who complains of nothing new."""
    if body.length > _FEW or body.declares or len(body.displeased) >= 2 or body.says_not:
        return ""
    more = _SENDS_MORE.first(body.said)
    arranges = _ARRANGES.first(body.said)
    if subject.mark in {Mark.HEAD, Mark.ELSEWHERE, Mark.DOUBTFUL} and not subject.reply:
        return more if more and not body.displeased and more not in _WEAK else ""
    own = next((words for words in _OWN if f" {words} " in body.said.text), "")
    if own and subject.mark is Mark.NONE and not body.praises and not body.suggests:
        return own
    about_one = body.mentions or subject.mark is not Mark.NONE or dedicated
    return (more or arranges) if about_one else ""
