"""What the errands among the commands ask for: #status, #list, #log, #absent, #cancel (PROCEDURE D4, R30)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from mailbot.domain.case import CaseKind
from mailbot.domain.errand import (
    CancelWaiting,
    Errand,
    ListCases,
    Listing,
    LogMatter,
    ReportAbsence,
    ShowStatus,
)
from mailbot.reading import command_words as words
from mailbot.reading.command_acts import FEEDBACK, mail_address
from mailbot.reading.command_dates import Want
from mailbot.reading.command_outside import VIA
from mailbot.reading.command_said import Said
from mailbot.reading.command_words import Unclear

_VIA = re.compile(r"^(?:via|by|in)\s+(\S+)\s*", re.IGNORECASE)
_RECEIVED = re.compile(r"^received\s+(?:on\s+)?", re.IGNORECASE)
_FROM = re.compile(r'^from\s+"([^"]*)"\s*', re.IGNORECASE)
_NO_EMAIL = re.compile(r"^no[- ]?e?-?mail\b\s*", re.IGNORECASE)
_ABOUT = re.compile(r"^about\s+(\S+)\s*", re.IGNORECASE)
_RESOLVED = re.compile(r"^resolved\b\s*", re.IGNORECASE)


def _status(said: Said) -> Errand:
    return ShowStatus(words.reference(said.words) if said.words.strip() else None)


def _list(said: Said) -> Errand:
    return ListCases(Listing(words.one_of(said.words or Listing.OPEN, list(Listing), "list")))


def _cancel(said: Said) -> Errand:
    words.nothing_more(said.words)
    return CancelWaiting()


def _absent(said: Said) -> Errand:
    """From today on, or later; the last day is no earlier than the first."""
    first, rest = said.leading_day(Want.NOT_GONE)
    rest = re.sub(r"^(?:to|until|till|-)\s+", "", rest, flags=re.IGNORECASE)
    later = replace(said, words=rest)
    last, who = later.leading_day(Want.NOT_GONE)
    if last < first:
        raise Unclear("the last day is before the first.", said.example)
    who = who.removeprefix("deputy ").strip(" ,")
    deputy = words.person(who, said.office.directory).id if who else ""
    return ReportAbsence(first, last, deputy)


def _log(kind: CaseKind, *, informal: bool = False) -> Callable[[Said], Errand]:
    def make(said: Said) -> Errand:
        rest, resolved = said.words, False
        if informal:
            bare = _RESOLVED.sub("", rest)
            resolved, rest = bare != rest, bare
        return _logged(
            replace(said, words=rest),
            LogMatter(kind, said.today, "", informal=informal, resolved=resolved, text=said.text),
        )

    return make


def _log_feedback(said: Said) -> Errand:
    word, _, rest = said.words.partition(" ")
    kind = CaseKind(words.one_of(word, FEEDBACK, "kind of feedback"))
    return _logged(replace(said, words=rest), LogMatter(kind, said.today, "", text=said.text))


def _logged(said: Said, matter: LogMatter) -> Errand:
    """What every #log says: how and when it came, from whom, about what; in this order."""
    rest = said.words.strip()
    if found := _VIA.match(rest):
        matter = replace(matter, via=VIA[words.one_of(found[1], list(VIA), "way")])
        rest = rest[found.end() :]
    if (found := _RECEIVED.match(rest)) is None:
        raise Unclear("it does not say when it was received.", said.example)
    received, rest = replace(said, words=rest[found.end() :]).leading_day(Want.DAY_GONE)
    if (found := _FROM.match(rest)) is None or not found[1].strip():
        raise Unclear("it does not say from whom, in quotation marks.", said.example)
    matter = replace(matter, received=received, name=" ".join(found[1].split()))
    rest = rest[found.end() :]
    if no_email := _NO_EMAIL.match(rest):
        rest = rest[no_email.end() :]
    else:
        address, _, rest = rest.partition(" ")
        if not address:
            raise Unclear("it does not say where they can be reached.", "Write their address, or no-email.")
        matter = replace(matter, address=mail_address(address, said))
    return _about(replace(said, words=rest.strip()), matter)


def _about(said: Said, matter: LogMatter) -> Errand:
    """The area or the head, whichever the procedure has."""
    found = _ABOUT.match(said.words)
    if found is None:
        words.nothing_more(said.words)
        return matter
    words.nothing_more(said.words[found.end() :])
    procedure = said.office.procedure
    areas = sorted({area for stage in procedure.stages for area, _ in stage.owners if area})
    heads = [head.code for head in procedure.heads]
    about = words.one_of(found[1], [*areas, *heads], "area or head")
    return replace(matter, area=about) if about in areas else replace(matter, head=about)


ERRANDS: Mapping[str, Callable[[Said], Errand]] = MappingProxyType({
    "status": _status, "list": _list, "cancel": _cancel, "absent": _absent,
    "log complaint": _log(CaseKind.COMPLAINT), "log appeal": _log(CaseKind.APPEAL),
    "log feedback": _log_feedback, "log informal": _log(CaseKind.COMPLAINT, informal=True),
})  # fmt: skip
