"""One case on the terminal: who, what is promised, what came, what left, what happened."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.cli import output, words
from mailbot.domain.case import Case

Facts = dict[str, Any]


def show(case: Case, record: Facts, zone: ZoneInfo) -> None:
    """Print it; `record` is the case as `show --json` prints it."""
    who = f"{case.name or '(no name)'} <{case.complainant.address}>" if case.complainant else case.name
    output.say(f"{case.reference}: {case.kind}, {case.state}", style="bold")
    output.say(f"   “{case.subject}”")
    output.say(f"   from {who or '(nobody)'}, received {output.day_and_time(case.received_at, zone)}")
    output.say(f"   stage {case.stage or '-'}, handler {case.handler or '(nobody)'}, at {case.mailbox}")
    _clocks(case, zone)
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
    rows = [(_when(row["at"]), _spaced(row["event"]), _detail(row)) for row in record["history"]]
    _table("History", ("at", "what", "details"), rows)


def _clocks(case: Case, zone: ZoneInfo) -> None:
    rows = [
        (
            words.duty(clock.name),
            output.day_and_time(clock.due_at, zone),
            output.day_and_time(clock.met_at, zone) or ("ended" if clock.stopped else "(runs)"),
        )
        for clock in case.clocks
    ]
    _table("Promises", ("to", "due", "kept"), rows)


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
    return "\n".join(words.reason(reason) for reason in words.telling(row["reasons"]))


def _clause(row: Facts) -> str:
    return f" ({row['clause']})" if row["clause"] else ""


def _letter(key: str) -> str:
    """A letter's key begins with its template."""
    return words.letter(key.partition(":")[0])


_DETAILS: dict[str, Callable[[Facts], str]] = {
    "Opened": lambda row: f"{row['kind']}, {row['state']}\n{_because(row)}",
    "Joined": lambda row: f"{words.kind(row['kind'])}\n{_because(row)}",
    "Moved": lambda row: f"from {row['before']} to {row['after']}: {words.reason(row['reason'])}",
    "ClockStarted": lambda row: f"{words.duty(row['clock'])} by {_when(row['due_at'])}{_clause(row)}",
    "ClockMet": lambda row: f"{words.duty(row['clock'])}: {_letter(row['how'])}",
    "ClockReopened": lambda row: f"{words.duty(row['clock'])}: {row['why']}",
    "ClockBroken": lambda row: f"{words.duty(row['clock'])}, due {_when(row['due_at'])}",
    "HandlerNamed": lambda row: f"{row['handler']} ({row['why'].replace('_', ' ').lower()})",
    "LetterPromised": lambda row: f"{words.letter(row['template'])}, to {row['to']}",
    "LetterWithheld": lambda row: f"{words.letter(row['template'])}: {words.reason(row['reason'])}",
    "LetterSent": lambda row: _letter(row["key"]) + (", may have arrived twice" if row["doubtful"] else ""),
    "LetterFailed": lambda row: f"{_letter(row['key'])}: {row['why']}",
    "Noted": lambda row: words.kind(row["what"]),
}
