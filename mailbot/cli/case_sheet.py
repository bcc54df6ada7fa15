"""One case on the terminal: who, what is promised, what came, what left, what happened."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.cli import dossier_sheet, output, words, words_course
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.procedure import Office
from mailbot.domain.reasons import telling

Facts = dict[str, Any]


def show(case: Case, record: Facts, office: Office | None) -> None:
    """Print it; `record` is the case as `show --json` prints it.

    `office`: None where its organisation is not configured any more.
    """
    zone = office.procedure.zone if office else ZoneInfo("UTC")
    who = f"{case.name or '(no name)'} <{case.complainant.address}>" if case.complainant else case.name
    output.say(f"{case.reference}: {case.kind}, {case.state}", style="bold")
    output.say(f"   “{case.subject}”")
    output.say(f"   from {who or '(nobody)'}, received {output.day_and_time(case.received_at, zone)}")
    output.say(f"   stage {case.stage or '-'}, handler {case.handler or '(nobody)'}, at {case.mailbox}")
    _clocks(case, zone)
    dossier_sheet.show(case, office)
    _table(
        "Mails",
        ("received", "outcome", "reason"),
        [(_when(mail["received_at"]), mail["outcome"], mail["reason"]) for mail in record["mails"]],
    )
    _table(
        "Letters",
        ("letter", "to", "state"),
        [(words.letter(one["template"]), one["to"], _letter_state(one)) for one in record["letters"]],
    )
    _table("History", ("at", "what", "details"), history(record))


def history(record: Facts) -> tuple[tuple[str, str, str], ...]:
    """What happened, in words: when, what, details."""
    return tuple((_when(row["at"]), _spaced(row["event"]), _detail(row)) for row in record["history"])


def dates(case: Case, zone: ZoneInfo) -> tuple[tuple[str, str, str], ...]:
    """What was promised, until when, how it stands; targets of our own too."""
    return tuple(
        (words.duty(clock.name), output.day_and_time(clock.due_at, zone), _standing(clock, zone))
        for clock in case.clocks
    )


def _clocks(case: Case, zone: ZoneInfo) -> None:
    """What was promised, and apart from it our own targets within the office."""
    for title, head, promised in (("Promises", "kept", True), ("Within the office", "done", False)):
        rows = [
            (words.duty(clock.name), output.day_and_time(clock.due_at, zone), _standing(clock, zone))
            for clock in case.clocks
            if clock.promised is promised
        ]
        _table(title, ("to", "due", head), rows)


def _standing(clock: CaseClock, zone: ZoneInfo) -> str:
    """When it was met, or why it was not."""
    if clock.met_at is not None:
        return output.day_and_time(clock.met_at, zone)
    if clock.stopped:
        return "ended"
    return "from delivery" if clock.awaits else "(runs)"


def _table(title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        output.say("")
        output.table(title, heads, rows)


def _letter_state(letter: Facts) -> str:
    tries = f", {letter['attempts']} attempts" if letter["attempts"] > 1 else ""
    doubt = ", may have arrived twice" if letter["doubtful"] else ""
    return f"{letter['state']}{tries}{doubt}"


def _when(local: str) -> str:
    instant = datetime.fromisoformat(local)
    return f"{instant:%a} {instant.day} {instant:%b %Y %H:%M}"


def _spaced(event: str) -> str:
    """ClockStarted is "clock started"."""
    return "".join(f" {one.lower()}" if one.isupper() else one for one in event).strip()


def _detail(row: Facts) -> str:
    """What an event says, without its keys and ids; `--json` has them all."""
    tell = _DETAILS.get(row["event"])
    return tell(row) if tell else ""


def _because(row: Facts) -> str:
    return "\n".join(words.reason(reason) for reason in telling(row["reasons"]))


def _moved(row: Facts) -> str:
    """What moved it; the reason where it says more."""
    step, reason = words_course.step(row["step"]), words.cause(row["reason"])
    return step if row["reason"].casefold() == row["step"] else f"{step}\n{reason}"


def _clause(row: Facts) -> str:
    """Where a date stands: a clause, or the letter that told it."""
    return f" ({words.cause(row['clause'])})" if row["clause"] else ""


def _letter(key: str) -> str:
    """A letter's key begins with its template."""
    return words.letter(key.partition(":")[0])


_DETAILS: dict[str, Callable[[Facts], str]] = {
    "Opened": lambda row: f"{row['kind']}, {row['state']}\n{_because(row)}",
    "Imported": lambda row: f"{row['source']}, line {row['line']}",
    "Joined": lambda row: f"{words.kind(row['kind'])}\n{_because(row)}",
    "Moved": lambda row: f"from {row['before']} to {row['after']}: {_moved(row)}",
    "ClockStarted": lambda row: f"{words.duty(row['clock'])} by {_when(row['due_at'])}{_clause(row)}",
    "ClockMet": lambda row: f"{words.duty(row['clock'])}: {words.cause(row['how'])}",
    "ClockReopened": lambda row: f"{words.duty(row['clock'])}: {words.cause(row['why'])}",
    "ClockBroken": lambda row: f"{words.duty(row['clock'])}, due {_when(row['due_at'])}",
    "ClockStopped": lambda row: f"{words.duty(row['clock'])}: {words.cause(row['why'])}",
    "Acted": lambda row: "\n".join([words_course.act(row["act"]), *row["said"]]),
    "Chased": lambda row: (
        f"{words.duty(row['clock'])}, due {_when(row['due_at'])}: {words_course.rung(row['rung'])}\n"
        f"told {', '.join(row['people']) or '(nobody)'}"
    ),
    "HandlerNamed": lambda row: f"{row['handler'] or '(nobody)'}: {words.reason(row['why'])}",
    "LetterPromised": lambda row: f"{words.letter(row['template'])}, to {row['to']}",
    "LetterWithheld": lambda row: f"{words.letter(row['template'])}: {words.reason(row['reason'])}",
    "LetterSent": lambda row: _letter(row["key"]) + (", may have arrived twice" if row["doubtful"] else ""),
    "Corrected": lambda row: f"{row['what']}: {row['after']} instead of {row['before']}\n{row['why']}",
    "LetterFailed": lambda row: f"{_letter(row['key'])}: {row['why']}",
    "Noted": lambda row: words.noted(row["what"]),
    "Erased": lambda row: f"{words.cause(row['cause'])}: {row['why']}",
    "HoldPlaced": lambda row: f"must be kept: {row['why']}",
    "HoldLifted": lambda row: f"need not be kept any more: {row['why']}",
}
