"""The daily report of ``mailbot run --observe``: what mailbot would have done, and what the office did."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.cli import words
from mailbot.cli.output import day_and_time
from mailbot.domain.calendar import in_words
from mailbot.domain.ledger import Outcome
from mailbot.domain.observation import Match, Observation, Tally
from mailbot.domain.reasons import in_words as reason_in_words
from mailbot.domain.reasons import telling
from mailbot.rules.observed import rate

_REASONS = 3  # told of each mail; the JSON lines hold all
_WOULD = {
    Outcome.OPENED: "would open a case",
    Outcome.JOINED: "would put it on its case",
    Outcome.TRIAGED: "would ask a person what it is",
    Outcome.REFUSED: "would refuse it kindly, since nobody signs it",
    Outcome.FEEDBACK: "would put it in the feedback register",
    Outcome.BOUNCE: "would note a delivery report",
    Outcome.MACHINE: "would note a machine’s mail and never answer it",
    Outcome.NOT_OURS: "would leave it to you",
    Outcome.HISTORY: "would take it as a colleague’s, and leave it",
    Outcome.HELD: "could not deal with it, and would tell a person",
}
_DID = {
    Match.AGREED: "You answered it in time",
    Match.DECIDED: "mailbot would have asked a person; you answered",
    Match.FURTHER: "You answered; mailbot compares nothing here",
    Match.SILENT: "Nobody has acknowledged it, as far as the mailbox shows, and its time is over",
    Match.LATE: "You acknowledged it after its time",
    Match.REFUSED_ANSWERED: "You answered what mailbot would have refused as anonymous",
    Match.MACHINE_ANSWERED: "You answered what mailbot took for a machine’s mail",
    Match.TAKEN_AS_COMPLAINT: "You treated it as a complaint, and mailbot would have left it alone",
}


@dataclass(frozen=True, slots=True)
class Day:
    """One day of observing."""

    day: date
    zone: ZoneInfo
    seen: Sequence[Observation]  # mails judged that day
    matched: Sequence[Observation]  # mails of that day or before, compared that day
    every: Sequence[Tally]  # all since observing began


def as_text(day: Day) -> str:
    """For people."""
    return "\n".join([*_head(day), *_differences(day), *_mails(day), *_answers(day), *_sums(day), ""])


def as_lines(day: Day) -> str:
    """One JSON object a line: the day's mails, what was compared that day, and the sums."""
    mails = ({"what": "mail"} | _record(one, day.zone) for one in day.seen)
    compared = ({"what": "compared"} | _record(one, day.zone) for one in day.matched)
    records = (*mails, *compared, _sums_record(day))
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records)


def _head(day: Day) -> Iterator[str]:
    yield f"mailbot observes: {in_words(day.day)}"
    yield "Nothing was sent, and nothing in any mailbox was changed."


def _differences(day: Day) -> Iterator[str]:
    found = [one for one in day.matched if one.match.differs]
    yield ""
    yield f"Where you did otherwise ({len(found)})"
    for one in found:
        when = f" ({day_and_time(one.answered_at, day.zone)})" if one.answered_at else ""
        due = f"; it was due by {day_and_time(one.due_at, day.zone)}" if one.due_at else ""
        yield f"   {_named(one, day.zone)}: {_DID[one.match]}{when}{due}."
        yield f"      mailbot {_would(one)}{_because(one)}"


def _mails(day: Day) -> Iterator[str]:
    yield ""
    yield f"Mail of the day ({len(day.seen)}), and what mailbot would have done"
    for one in day.seen:
        due = f", to be acknowledged by {day_and_time(one.due_at, day.zone)}" if one.due_at else ""
        yield f"   {_named(one, day.zone)}: {_would(one)}{due}{_because(one)}"


def _answers(day: Day) -> Iterator[str]:
    found = [one for one in day.matched if not one.match.differs]
    yield ""
    yield f"Answers of yours that day, otherwise as expected ({len(found)})"
    for one in found:
        yield f"   {_named(one, day.zone)}: {_DID[one.match]} ({day_and_time(one.answered_at, day.zone)})."


def _sums(day: Day) -> Iterator[str]:
    every: Counter[Outcome] = Counter()
    for tally in day.every:
        every[tally.outcome] += tally.count
    for title, ended in (
        ("The day", Counter(one.outcome for one in day.seen)),
        ("Since observing began", every),
    ):
        yield ""
        yield f"{title}: {words.many(ended.total(), 'mail')}"
        for outcome, count in ended.most_common():
            yield f"   {count:>6} × {_WOULD[outcome]}"
    letters = Counter(letter for one in day.seen for letter in one.letters)
    yield ""
    yield f"Letters that would have left that day: {letters.total()}"
    for letter, count in letters.most_common():
        yield f"   {count:>6} × {words.letter(letter)}"
    yield ""
    yield _agreement(day)


def _agreement(day: Day) -> str:
    alike, compared = rate(day.every)
    if not compared:
        return "Agreement: nothing to compare so far."
    return (
        f"Agreement: {alike} of {compared} mails ({alike * 100 // compared} %) were dealt with alike, of "
        "those that you answered or that had to be acknowledged by now. What a person decides either way is "
        "not counted."
    )


def _named(one: Observation, zone: ZoneInfo) -> str:
    at = day_and_time(one.received_at, zone)
    if one.closed:
        return f"{at}  {one.key.mailbox}  a mail for the whistleblowing officer alone"
    return f"{at}  {one.key.mailbox}  {one.sender or 'a mail that could not be read'}, “{one.subject}”"


def _would(one: Observation) -> str:
    if one.closed:
        return "would tell the officer alone"
    deed = _WOULD[one.outcome]
    return f"{deed}, and send {_letters(one)}" if one.letters else deed


def _letters(one: Observation) -> str:
    return " and ".join(
        f"{count} × {words.letter(letter)}" if count > 1 else f"“{words.letter(letter)}”"
        for letter, count in Counter(one.letters).items()
    )


def _because(one: Observation) -> str:
    told = [said for said in map(reason_in_words, telling(one.reasons)) if said]
    return f"; because {', '.join(dict.fromkeys(told[:_REASONS]))}" if told else ""


def _record(one: Observation, zone: ZoneInfo) -> dict[str, Any]:
    if one.closed:
        return {"mailbox": one.key.mailbox, "received_at": _at(one.received_at, zone), "closed": True}
    return {
        "mailbox": one.key.mailbox,
        "uid": one.key.uid,
        "message_id": one.message_id,
        "received_at": _at(one.received_at, zone),
        "from": one.sender,
        "subject": one.subject,
        "outcome": one.outcome.value,
        "reasons": list(telling(one.reasons)),
        "letters": list(one.letters),
        "due": _at(one.due_at, zone),
        "match": one.match.value,
        "differs": one.match.differs,
        "answered_at": _at(one.answered_at, zone),
        "closed": False,
    }


def _sums_record(day: Day) -> dict[str, Any]:
    alike, compared = rate(day.every)
    return {
        "what": "sums",
        "day": day.day.isoformat(),
        "mails": len(day.seen),
        "outcomes": Counter(one.outcome.value for one in day.seen),
        "letters": Counter(letter for one in day.seen for letter in one.letters),
        "alike": alike,
        "compared": compared,
    }


def _at(instant: datetime | None, zone: ZoneInfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None
