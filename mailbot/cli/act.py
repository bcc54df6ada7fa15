"""``mailbot act``: what a person decides about a case, carried out from the terminal."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import naming, output
from mailbot.cli import words as plain
from mailbot.cli.options import CONFIG, Config
from mailbot.desk.acting import Acting, Asked, Done
from mailbot.domain.case import Case
from mailbot.domain.command import Block, Misunderstood, Order
from mailbot.domain.errors import ActRefused, Problem, UserError
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.reading import command_words
from mailbot.reading.command import read_block, understand
from mailbot.reading.command_echo import echo
from mailbot.reading.command_verbs import manual


def act(
    reference: Annotated[str, typer.Argument(metavar="REF", help="For example IHM-2026-0042.")],
    commands: Annotated[
        list[str],
        typer.Argument(
            metavar="COMMAND...", help="One command each, in quotation marks: the shell drops a bare #."
        ),
    ],
    by: Annotated[
        str, typer.Option("--by", metavar="PERSON", help="Who decides it: a name or address of staff.toml.")
    ],
    text: Annotated[
        str,
        typer.Option(
            "--text", metavar="FILE", help="File with the words of a letter; - reads standard input."
        ),
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before it is carried out.")] = False,
    config: Config = CONFIG,
) -> None:
    """Carry out what somebody decides about a case.

    All commands are carried out, or none. `'#help'` lists them. On a terminal it is first said in words what
    they will do, and asked. Whoever may run this acts as anybody: the record names the person given. Letters
    leave with the next pass of `mailbot run`.

    Example: `mailbot act IHM-2026-0042 --by nadia '#category LATE' '#assign owen'`

    Example: `mailbot act IHM-2026-0042 --by owen '#extend 5 March 2027 The marker is ill.'`

    Example: `mailbot act IHM-2026-0042 --by owen '#outcome not-upheld' --text answer.txt`
    """
    settings = configuration.load(config)
    case_name = naming.reference(reference, "act")
    person = naming.person(settings, case_name, by, "act")
    block = _block(commands, _words(text))
    wiring.quiet()
    clock = wiring.SystemClock()
    with closing(wiring.House(settings, clock, clock.now())) as house:
        try:
            _act(house.acting, case_name, person, block, yes=yes)
        except ActRefused as error:
            output.hint(f"{case_name}: {error.what} {error.remedy} [{error.reason}]")
            output.hint("Nothing was done.")
            raise typer.Exit(output.ATTENTION) from None


def _act(acting: Acting, reference: Reference, person: Person, block: Block, *, yes: bool) -> None:
    case, office = acting.look(reference, person.id)
    order = _order(block, office, acting)
    if order.asks_help:
        output.say(manual(person.roles))
    if not order.acts:
        return
    output.say(f"{reference}: {person.name}", style="bold")
    for one in order.acts:
        output.say(f"   {echo(one, office)}")
    if not yes and sys.stdin.isatty() and not typer.confirm("Is that what you want?", default=False):
        raise typer.Exit(output.ATTENTION)
    # The version as it was shown: whatever happened to the case since then stops this.
    try:
        done = acting.do_all([Asked(reference, person.id, one, case.version) for one in order.acts])
    except ActRefused as error:
        if error.place is not None and len(order.acts) > 1:
            output.hint(f"Refused: {echo(order.acts[error.place], office)}")
        raise
    _tell(acting, done, person)


def _order(block: Block, office: Office, acting: Acting) -> Order:
    """Raises UserError with every problem."""
    today = office.calendar.office_day(acting.clock.now())
    order = understand(block, office, today)
    if isinstance(order, Misunderstood):
        raise UserError(*order.problems)
    if order.errands:
        told = "#status, #list, #log, #absent and #cancel are for mail;"
        raise UserError(Problem("act", told, "at the terminal use mailbot show, cases or letter"))
    if order.unused:
        remedy = "leave it out, or write #update, #ask, #outcome or another that sends a letter"
        raise UserError(Problem("--text", "none of these commands takes words;", remedy))
    return order


def _tell(acting: Acting, done: Done, person: Person) -> None:
    """How the case stands now, as far as the person may still see it."""
    try:
        case, office = acting.look(done.case.reference, person.id)
    except ActRefused:
        output.say("Done. From here on the case is no longer yours to see.")
        return
    _tell_case(case, office)
    for letter in done.letters:
        output.say(f"letter: {plain.letter(letter.template)}, to {letter.to.address}")
    if done.letters:
        output.say("The letters leave with the next pass of mailbot run.")


def _tell_case(case: Case, office: Office) -> None:
    handler = office.directory.by_id(case.handler)
    stage = f", stage {case.stage}" if case.stage else ""
    name = handler.name if handler else "(nobody)"
    output.say(f"Done: {case.kind}, {case.state}{stage}, handled by {name}.")
    owed = (clock for clock in case.clocks if not clock.stopped and clock.met_at is None)
    for clock in sorted(owed, key=lambda one: one.due_at):
        due = output.day_and_time(clock.due_at, office.procedure.zone)
        later = "" if clock.running else " (once the letter has arrived)"
        output.say(f"due: {due}: {plain.duty(clock.name)}{later}")


def _block(commands: Sequence[str], text: str) -> Block:
    """Raises UserError for an argument that is no command."""
    block = read_block("\n".join(commands))
    if block.text.strip():
        row = block.text.strip().split("\n", maxsplit=1)[0]
        remedy = "begin a command with #, in quotation marks; the words of a letter go into --text"
        raise UserError(Problem("act", f"“{command_words.shortened(row)}” is no command;", remedy))
    return Block(block.lines, text.strip())


def _words(source: str) -> str:
    if source == "-":
        return sys.stdin.read()
    try:
        return Path(source).read_text(encoding="utf-8", errors="replace") if source else ""
    except OSError as error:
        raise UserError(Problem("--text", f"{source}: {error.strerror};", "check the path")) from None
