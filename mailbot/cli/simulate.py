"""``mailbot simulate``: a year of invented traffic through the real procedure."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import simulation, wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.simulation import KilledYear, Plan, Story, YearResult

_SHOWN = 40  # breaches in the table
_STORIES = 3  # violations that are told at length

Seed = Annotated[int, typer.Option("--seed", help="The same seed, the same year.")]
Cases = Annotated[int, typer.Option("--cases", min=1, help="Complaints that are written in the year.")]
Kills = Annotated[
    int,
    typer.Option(
        "--kills", min=0, help="Live it again, killed at so many random instants, and compare the letters."
    ),
]
Organisations = Annotated[
    list[str] | None,
    typer.Option("--organisation", metavar="NAME", help="Only this one; may be repeated."),
]


def simulate(
    seed: Seed = 1,
    cases: Cases = 2000,
    kills: Kills = 0,
    organisation: Organisations = None,
    config: Config = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Play a year of invented mail through the real procedure, and see which promises are kept.

    People are slow, ill, on leave and sometimes wrong; letters bounce, appeals come late, the mail server and
    mailbot itself are away for hours or days. After everything that happens the invariants of the procedure
    are checked. Nothing leaves this machine, no mailbox is read, and no password is needed. Exit code 1 if
    an invariant was violated or a letter went out twice.

    Example: `mailbot simulate --cases 200`

    Example: `mailbot simulate --seed 7 --organisation ihm`

    Example: `mailbot simulate --cases 200 --kills 50`
    """
    wiring.quiet()
    plan = simulation.make_plan(configuration.load(config), seed, cases, organisation or ())
    if kills:
        _killed(plan, kills, as_json)
        return
    with _bar("Living the year", plan.days) as moved:
        result = simulation.run_together(plan, moved)
    stories = _stories(plan, result)
    if as_json:
        output.line(_as_record(plan, result, stories))
    else:
        _show(plan, result, stories)
    if not result.sound:
        raise typer.Exit(output.ATTENTION)


def _killed(plan: Plan, kills: int, as_json: bool) -> None:
    with _bar("Living the year, killed again and again", kills) as moved:
        year = simulation.run_killed(plan, kills, moved)
    if as_json:
        output.line(_kills_as_record(year) | {"year": _as_record(plan, year.pieces, ())})
    else:
        _show(plan, year.pieces, ())
        output.say("")
        for line in _kills_in_words(year):
            output.say(line, style="bold")
    if not year.sound:
        raise typer.Exit(output.ATTENTION)


@contextmanager
def _bar(what: str, steps: int) -> Iterator[Callable[[int], None]]:
    with output.progress() as shown:
        task = shown.add_task(what, total=steps)
        yield lambda done: shown.update(task, completed=done)


def _stories(plan: Plan, result: YearResult) -> tuple[Story, ...]:
    """The first violations of each kind, as short as they can be told."""
    first = {one.name: one for one in reversed(result.violations)}
    with output.progress() as shown:
        task = shown.add_task("Looking for the shortest story of what went wrong", total=None)
        told = []
        for violation in list(first.values())[:_STORIES]:
            told.append(simulation.shortest(plan, violation))
            shown.update(task, advance=1)
    return tuple(told)


def _show(plan: Plan, result: YearResult, stories: tuple[Story, ...]) -> None:
    tally = result.tally
    rows = [
        (organisation, words.duty(clock), *map(str, asdict(row).values()))
        for (organisation, clock), row in sorted(tally.rows.items())
    ]
    heads = ("", "promise", "owed", "kept", "broken", "kept by a new date", "running", "ended unowed")
    output.table(f"Promises of a year, seed {plan.seed}", heads, rows, whole=2)
    _show_breaches(result)
    letters = [(words.letter(template), str(count)) for template, count in result.letters]
    output.table("Letters that arrived", ("letter", ""), letters)
    for line in _in_words(result):
        output.say(line)
    for story in stories:
        _tell(story)
    verdict = "No invariant was violated, and no letter went out twice."
    wrong = f"{len(result.violations)} violations, {len(result.twice)} letters twice."
    output.say(verdict if result.sound else wrong, style="bold green" if result.sound else "bold red")


def _show_breaches(result: YearResult) -> None:
    breaches = result.tally.breaches
    rows = [
        (one.reference, words.duty(one.clock), f"{one.due_at:%Y-%m-%d %H:%M}", one.why)
        for one in breaches[:_SHOWN]
    ]
    if rows:
        output.table("Promises broken", ("case", "promise", "due, UTC", "why"), rows)
    if len(breaches) > _SHOWN:
        output.say(f"and {len(breaches) - _SHOWN} more; --json lists them all.", style="dim")


def _in_words(result: YearResult) -> Iterator[str]:
    reminders = dict(result.letters).get("reminder", 0)
    refused = sum(count for _, count in result.refused)
    yield f"{result.cases} records of {result.mails} mails in {result.seconds:.0f} seconds."
    yield f"{result.deeds} acts of staff were carried out and {refused} refused; {reminders} reminders left."
    yield f"{result.doubtful} copies too many of letters in doubt (R10); {result.held} letters held."
    yield f"{result.looks} looks at cases."


def _tell(story: Story) -> None:
    violation = story.violation
    output.say("")
    output.say(f"{violation.name}: {violation.words} ({violation.reference})", style="bold red")
    for row in violation.history:
        output.say(f"   {row}")
    if story.alone:
        output.say("   What has to happen for it:", style="dim")
        for name in story.script:
            output.say(f"   {name}", style="dim")
    else:
        output.say("   It takes the other cases too.", style="dim")


def _kills_in_words(year: KilledYear) -> Iterator[str]:
    copies = year.pieces.doubtful - year.whole.doubtful
    yield f"Killed {year.kills} times. {copies} copies too many came of it (R10)."
    if year.missing or year.further:
        yield f"{len(year.missing)} letters are missing, {len(year.further)} are new:"
        yield from year.missing[:_SHOWN]
        yield from year.further[:_SHOWN]
    else:
        yield "Its letters are those of the year in one piece."


def _kills_as_record(year: KilledYear) -> dict[str, object]:
    return {
        "kills": year.kills,
        "missing": list(year.missing),
        "further": list(year.further),
        "doubtful_copies": year.pieces.doubtful,
        "doubtful_copies_without_kills": year.whole.doubtful,
    }


def _as_record(plan: Plan, result: YearResult, stories: tuple[Story, ...]) -> dict[str, object]:
    tally = result.tally
    return {
        "seed": plan.seed,
        "records": result.cases,
        "mails": result.mails,
        "acts": result.deeds,
        "refused": dict(result.refused),
        "promises": [
            {"organisation": organisation, "clock": clock} | asdict(row)
            for (organisation, clock), row in sorted(tally.rows.items())
        ],
        "breaches": [
            asdict(one)
            | {"due_at": one.due_at.isoformat(), "met_at": one.met_at.isoformat() if one.met_at else None}
            for one in tally.breaches
        ],
        "letters": {str(template): count for template, count in result.letters},
        "twice": list(result.twice),
        "doubtful_copies": result.doubtful,
        "held": result.held,
        "violations": [
            {"invariant": one.name, "words": one.words, "reference": one.reference, "at": one.at.isoformat()}
            for one in result.violations
        ],
        "stories": [
            {
                "invariant": story.violation.name,
                "history": list(story.violation.history),
                "script": list(story.script),
            }
            for story in stories
        ],
        "seconds": round(result.seconds, 1),
    }
