"""What is left of a case once it is erased: figures, dates and the names of steps; no word of anybody's.

What a field holds is kept only where the table says so: an event that nobody has thought of loses all its
words.  Staff stay, by their ids: who decided is part of the figures.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from mailbot.domain.case import Case
from mailbot.domain.dossier import Dossier
from mailbot.domain.erasure import GONE, Traces
from mailbot.domain.person import Directory
from mailbot.domain.reading import Kind

_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
_OTHER_CASE = re.compile(r"(?:TOOK_OVER|GAVE_BACK|SPLIT|LINKED|MERGED) [A-Z]{2,10}-20\d\d-\d{4,9}")
_KINDS = frozenset(kind.value for kind in Kind)
_SHORTEST = 3  # characters of a name or word that is looked for; "Jo" stands in every other sentence

_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode

Keeper = Callable[[Any], Any]


def _whole(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    return value


def _constant(value: str) -> str:
    """What the machine wrote at its beginning; what follows may be anybody's words."""
    if _OTHER_CASE.fullmatch(value):
        return value
    found = _CONSTANT.match(value)
    return found[0] if found else GONE


def _constants(values: list[str]) -> list[str]:
    return [_constant(value) for value in values]


def _noted(value: str) -> str:
    return value if value in _KINDS else _constant(value)


def key_left(key: str) -> str:
    """A letter's key without the address that some end in; its template stays."""
    return f"{key.partition(':')[0]}:erased" if "@" in key else key


_KEPT: Mapping[str, Mapping[str, Keeper]] = MappingProxyType({
    "Opened": {"kind": _whole, "state": _whole, "mail": _whole, "procedure_version": _whole,
               "reasons": _constants},
    "Imported": {"line": _whole, "mark": _whole},  # the mark keeps it from being brought over once more
    "Joined": {"kind": _whole, "mail": _whole, "proof": _whole, "reasons": _constants},
    "Moved": {"step": _whole, "before": _whole, "after": _whole, "reason": _constant},
    "ClockStarted": {"clock": _whole, "due_at": _whole, "clause": key_left},
    "ClockMet": {"clock": _whole, "at": _whole, "how": key_left},
    "ClockReopened": {"clock": _whole},
    "ClockBroken": {"clock": _whole, "due_at": _whole},
    "ClockStopped": {"clock": _whole, "why": _constant},
    "Acted": {"act": _whole},
    "Chased": {"clock": _whole, "rung": _whole, "due_at": _whole, "people": _whole},
    "HandlerNamed": {"handler": _whole, "why": _constant},
    "LetterPromised": {"key": key_left, "template": _whole},
    "LetterWithheld": {"template": _whole, "reason": _constant},
    "LetterSent": {"key": key_left},
    "LetterFailed": {"key": key_left},
    "Noted": {"what": _noted, "mail": _whole},
})  # fmt: skip


def body_left(event: str, body: str) -> str:
    """An event's body, as canonical JSON, without anybody's words."""
    keepers = _KEPT.get(event, {})
    facts = json.loads(body)
    return _written({name: _left(keepers.get(name), value) for name, value in facts.items()})


def _left(keeper: Keeper | None, value: object) -> object:
    """Numbers, truths and nothing are nobody's words."""
    if keeper is not None:
        return keeper(value)
    if isinstance(value, list):
        return []
    return GONE if isinstance(value, str) and value else value


def case_left(case: Case, today: date) -> Case:
    """The current row with figures, dates and codes alone."""
    traces = traces_of(case)
    clocks = tuple(replace(clock, awaits=key_left(clock.awaits)) for clock in case.clocks)
    return replace(
        case, complainant=None, name="", subject=GONE, thread_id="", receipt_allowed=False, clocks=clocks,
        dossier=_dossier_left(case.dossier, traces, today),
    )  # fmt: skip


def _dossier_left(dossier: Dossier, traces: Traces, today: date) -> Dossier:
    decisions = tuple(
        replace(one, letter=key_left(one.letter), rights=key_left(one.rights)) for one in dossier.decisions
    )
    return replace(
        dossier,
        bars=tuple(replace(bar, why=_constant(bar.why)) for bar in dossier.bars),
        decisions=decisions,
        actions=tuple(replace(action, what=GONE) for action in dossier.actions),
        # What was learnt is reported year by year; whom it was learnt from is not.
        lessons=tuple(without(lesson, traces) for lesson in dossier.lessons),
        about=(), party_address="", adjustments=(), language="", representative=None, restriction=None,
        erased_on=today,
    )  # fmt: skip


def traces_of(case: Case, colleagues: Directory | None = None) -> Traces:
    """The names and addresses of the people of a case, as they may be written elsewhere.

    `colleagues`: who works here is left out, though the case may be about them: they get letters every day.
    """
    ours = {
        word.casefold()
        for person in (colleagues.people if colleagues else ())
        for word in (person.name, *person.addresses)
    }
    dossier, acting = case.dossier, case.dossier.representative
    whose = case.complainant
    names = [case.name, whose.name if whose else "", acting.name if acting else "", *dossier.about]
    addresses = [whose.address if whose else "", acting.address if acting else "", dossier.party_address]
    words = [word.strip() for word in (*names, *addresses)]
    found = tuple(
        dict.fromkeys(word for word in words if len(word) >= _SHORTEST and word.casefold() not in ours)
    )
    return Traces(case.reference, case.received_at, found)


def without(text: str, traces: Traces) -> str:
    """The text, the people of the case blacked out: whole names, their parts, addresses."""
    parts = [part for word in traces.words for part in ((word,) if "@" in word else (word, *word.split()))]
    wanted = sorted({part for part in parts if len(part) >= _SHORTEST}, key=len, reverse=True)
    for part in wanted:
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", GONE, text, flags=re.IGNORECASE)
    return text
