"""A procedure on the terminal."""

import sys
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from mailbot.cli import output, words, words_course

Facts = dict[str, Any]

_STARTS = {
    "complaint": "complaint",
    "appeal": "appeal",
    "identity_question": "our question for a name",
    "anonymous_review": "unsigned, with evidence",
}
_WINDOWS = {
    "appeal": "to appeal, once the outcome is taken to have arrived",
    "presumed_receipt": "until a letter of ours is taken to have arrived",
    "in_time": "to complain after the incident",
    "heard": "to be heard at all after the incident",
}
_TARGETS = {
    "assign": "to find somebody who takes a case",
    "informal": "to settle an informal matter",
    "late_appeal": "to decide whether a late appeal is heard",
    "legal_review": "between two looks at a suspended case",
    "officer_review": "between two looks at a sealed case",
    "tell_party": "to tell the party complained of",
    "retention": "after its end, until somebody looks whether a case is erased",
    "extension": "ahead, for the new date of an automatic update",
}
_LABEL = 8  # columns for what stands before a clause's lines


def show(record: Facts) -> None:
    """Print it; `record` is the procedure as `procedure --json` prints it."""
    output.say(f"{record['name']}: {record['version']}", style="bold")
    output.say(f"   references {record['reference_prefix']}-2026-0042")
    output.say(f"   days of {record['division']}, {record['zone']}")
    rows = [
        (rule["allow"], words.duty(rule["name"]), _STARTS[rule["start"]], rule["clause"] or "")
        for rule in record["clocks"]
    ]
    _table("Time limits", ("within", "to", "from", "clause"), rows)
    _table("The complainant's times", ("within", ""), _times(record["windows"], _WINDOWS))
    _table("Targets within the office", ("within", ""), _times(record["targets"], _TARGETS))
    _table("Kept after its end, else as above", ("for", "what ended as"), _times(record["retention"], {}))
    _stages(record["stages"])
    _chasers(record["chasers"])
    _clauses(record["clauses"], record["organisation"])


def _times(spans: Facts, meanings: dict[str, str]) -> list[tuple[str, str]]:
    return [(span, meanings.get(name, _spaced(name))) for name, span in spans.items() if span]


def _stages(stages: list[Facts]) -> None:
    for stage in stages:
        output.say("")
        output.say(f"Stage {stage['number']}: {stage['title']}", style="bold")
        rest = "all other cases" if len(stage["owners"]) > 1 else "all cases"
        for owner in stage["owners"]:
            area = f"cases of {owner['area']}" if owner["area"] else rest
            output.say(f"   {area}: {_spaced(owner['role'])}")
            for line in _owners(owner):
                _below("", line, indent=6)


def _owners(owner: Facts) -> Iterator[str]:
    """Who has the role, who stands in for them, and who where they may not act."""
    yield from map(_person, owner["people"])
    if not owner["people"]:
        yield "nobody"
    if owner["instead"]:
        people = ", ".join(owner["instead_people"]) or "nobody"
        yield f"where they may not act: {people} ({_spaced(owner['instead'])})"


def _person(person: Facts) -> str:
    title = f", {person['title']}" if person["title"] else ""
    away = f" (away until {person['away_until']})" if person["away_until"] else ""
    return f"{person['name']}{title}{away}; while away: {person['deputy'] or 'nobody'}"


def _chasers(chasers: Facts) -> None:
    shares = ", ".join(f"{share} %" for share in chasers["percent"])
    rest = "all others" if len(chasers["line"]) > 1 else "all"
    rows = [
        (line["area"] or rest, " > ".join(_holder(role) for role in line["roles"]))
        for line in chasers["line"]
    ]
    _table("Reminders", ("cases", "overdue work goes up to"), rows)
    hours = f"from {chasers['opens']}:00 to {chasers['closes']}:00"
    told = f"Whoever must act is reminded when {shares} of a time is gone and on its last day, {hours}"
    _below("", f"{told}; of times in hours at any hour.", indent=1)


def _holder(role: Facts) -> str:
    people = ", ".join(person["name"] for person in role["people"][:1]) or "nobody"
    return f"{_spaced(role['role'])} ({people})"


def _clauses(clauses: list[Facts] | None, organisation: str) -> None:
    output.say("")
    if clauses is None:
        output.say(f"Nobody has written down its clauses (a file clauses.toml in {organisation}/).")
        return
    output.say("Clause by clause", style="bold")
    for clause in clauses:
        output.say("")
        _below(clause["id"], clause["asks"], style="bold")
        for label, text in _answer(clause):
            _below(f"  {label}", text)


def _answer(clause: Facts) -> Iterator[tuple[str, str]]:
    if clause["not_for_software"]:
        yield "-", f"Nothing for software. {clause['not_for_software']}"
    else:
        yield "does", clause["does"]
    for label, names, told in (
        ("clock", clause["clocks"], words.duty),
        ("letter", clause["letters"], words.letter),
        ("person", clause["acts"], words_course.act),
    ):
        if names:
            yield label, "; ".join(f"{told(name)} [{name}]" for name in names)
    if clause["keys"]:
        yield "key", ", ".join(clause["keys"])
    if clause["test"]:
        yield "test", clause["test"]


def _below(label: str, text: str, *, indent: int = _LABEL + 2, style: str = "") -> None:
    """A label and its text, which goes on below itself on a terminal."""
    room = max(output.width() - indent, 30) if sys.stdout.isatty() else len(text) + 1
    for place, part in enumerate(wrap(text, room, break_on_hyphens=False)):
        output.say(f"{label if place == 0 else '':<{indent}}{part}", style=style)


def _spaced(role: str) -> str:
    return role.replace("_", " ")


def _table(title: str, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    if rows:
        output.say("")
        output.table(title, heads, rows)
