"""What was done outside, by post, by telephone or in person: when, and what was told (D4, R19)."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.reading import command_words as words
from mailbot.reading.command_dates import Want
from mailbot.reading.command_said import Said, both

VERDICTS: Mapping[str, Verdict] = MappingProxyType({
    "upheld": Verdict.UPHELD, "partly": Verdict.PARTLY, "not-upheld": Verdict.NOT_UPHELD,
    "resolved": Verdict.RESOLVED,
})  # fmt: skip
VIA: Mapping[str, str] = MappingProxyType({
    "post": "post", "letter": "post", "phone": "telephone", "telephone": "telephone", "email": "email",
    "person": "person",
})  # fmt: skip
_TOLD = re.compile(r",?\s*\bhandler\s+told\b[.\s]*$", re.IGNORECASE)


def verdict(text: str) -> Verdict:
    """Raises Unclear for what is none."""
    said = "-".join(text.casefold().strip(" .,;").split())
    short = {"partly-upheld": "partly", "partially-upheld": "partly"}.get(said, said)
    return VERDICTS[words.one_of(short, list(VERDICTS), "outcome")]


def _via(word: str) -> str:
    return VIA[words.one_of(word, list(VIA), "way")]


def sent(said: Said) -> acts.Act:
    """The outcome was given another way, and which one stands last; without one, another letter was."""
    way, _, rest = said.words.removeprefix("in ").removeprefix("by ").partition(" ")
    later = Said(said.verb, rest, "", said.office, said.today)
    via, (day, ending) = both(lambda: _via(way), lambda: later.leading_day(Want.DAY_GONE))
    if not ending:
        return acts.Told(via, day)
    return acts.Answered(via, day, verdict(ending))


def acknowledged(said: Said) -> acts.Act:
    """It was acknowledged by hand; at some bodies that counts only where the handler was named (HAN1b)."""
    rest = _TOLD.sub("", f" {said.words}").strip()
    told = rest != said.words.strip()
    way, _, after = rest.partition(" ")
    via = VIA.get(way.casefold())
    later = Said(said.verb, after if via else rest, "", said.office, said.today)
    return acts.Acknowledged(via or "hand", later.only_day(Want.DAY_GONE), handler_told=told)


def correct_receipt(said: Said) -> acts.Act:
    """It came on another day than the record says."""
    day, rest = said.leading_day(Want.DAY_GONE)
    return acts.CorrectReceipt(day, _how(rest))


def correct_acknowledgement(said: Said) -> acts.Act:
    """It was acknowledged on another day than the record says, or never."""
    first, _, rest = said.words.partition(" ")
    if first.casefold().strip(" .,:;") == "never":
        return acts.CorrectAcknowledgement(None, _how(rest))
    day, rest = said.leading_day(Want.DAY_GONE)
    return acts.CorrectAcknowledgement(day, _how(rest))


def correct_outcome(said: Said) -> acts.Act:
    """The outcome was given on another day than the record says."""
    day, rest = said.leading_day(Want.DAY_GONE)
    return acts.CorrectOutcome(day, _how(rest))


def _how(text: str) -> str:
    return words.reason(text.lstrip(" :,;-–—"))
