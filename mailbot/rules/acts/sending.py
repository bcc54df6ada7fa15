"""A plain answer to the complainant, in the person's own words (#send)."""

import re
from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterFacts, Template
from mailbot.rules import course, outgoing
from mailbot.rules.acts import outcome
from mailbot.rules.acts.doing import Doing, demand

_ANYWAY = "If it is right as it stands, write #send anyway."
_GREETS = re.compile(
    r"(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|thanks|thank you)\b[\s,]*)?"
    r"(?P<name>[^,.!?:;–-]{2,60}?)\s*[,.!:–-]?",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(r"\b(?:attached|attachments?|enclosed|enclosures?)\b", re.IGNORECASE)
_THEIRS = re.compile(
    r"\b(?:you|they|he|she) (?:have |has |had )?(?:attached|enclosed)\b"
    r"|\b(?:attached|enclosed) (?:to|with) your\b|\byour (?:attachments?|enclosures?)\b"
    r"|\b(?:attachments?|enclosures?) (?:you|to your|in your)\b",
    re.IGNORECASE,
)


def send(doing: Doing, act: acts.Send) -> None:
    """The letter holds their words and nothing else; one of its kind for each mail that we asked about."""
    what = "there are no words to send."
    text = demand(act.text, "NOTHING_SAID", what, "Write them below #send, with an empty line between.")
    if len(text) > outgoing.LONGEST:
        what = f"the text is longer than {outgoing.LONGEST:,} characters, more than a letter can hold."
        raise ActRefused("TOO_LONG", what, "Send it in parts, or attach it as a file.")
    if not act.anyway:
        _doubt(doing, act, text)
    draft = doing.draft
    before = len(draft.letters)
    facts = _facts(doing, text)
    course.to_complainant(draft, Template.ANSWER, facts, enclosures=act.files)
    if act.mail:
        key = f"{Template.ANSWER}:{doing.case.reference}:{act.mail}"
        draft.letters[before:] = [
            replace(letter, key=key) if letter.template is Template.ANSWER else letter
            for letter in draft.letters[before:]
        ]


def _facts(doing: Doing, text: str) -> LetterFacts:
    """What else the letter says: nothing of a complaint where there is none, no date that has passed."""
    known = course.about(doing.draft)
    claims = doing.case.kind in {CaseKind.COMPLAINT, CaseKind.APPEAL}
    to_come = known.answer_by is not None and known.answer_by > doing.draft.now
    return replace(
        known,
        words=text,
        received_at=known.received_at if claims else None,
        answer_by=known.answer_by if to_come else None,
    )


def _doubt(doing: Doing, act: acts.Send, text: str) -> None:
    """Raises ActRefused for words that look as if they were not meant for the complainant, or not whole."""
    colleague = _greeted(doing, text)
    if colleague:
        what = f"the words begin by greeting {colleague}, a colleague."
        raise ActRefused("GREETS_A_COLLEAGUE", what, f"Write to the complainant. {_ANYWAY}")
    if not act.files and _ENCLOSED.search(_THEIRS.sub(" ", text)):
        what = "the words speak of something attached, and no file goes with them."
        raise ActRefused("NOTHING_ATTACHED", what, f"Attach the file and write #send once more. {_ANYWAY}")
    if outcome.speaks_of_money(doing.procedure, text):
        what = "the text speaks of compensation, which this body cannot pay or order (OUT4)."
        raise ActRefused("SPEAKS_OF_MONEY", what, f"Take it out. {_ANYWAY}")


def _greeted(doing: Doing, text: str) -> str:
    """The colleague whom the first line greets; "" where it greets nobody, or may mean the complainant."""
    first = text.strip().partition("\n")[0].partition(",")[0].strip()
    found = _GREETS.fullmatch(first)
    if found is None:
        return ""
    named = found["name"].casefold().split()
    theirs = doing.case.name.casefold().split()
    if not named or any(part in theirs for part in named):
        return ""
    return next((one.name for one in doing.office.directory.people if _is_called(one.name, named)), "")


def _is_called(name: str, named: list[str]) -> bool:
    """By forename, or by the whole name, with or without a title."""
    parts = name.casefold().split()
    return named in ([parts[0]], parts) or (len(named) == 2 and named[1] == parts[-1] and len(parts) > 1)
