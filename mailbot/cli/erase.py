"""``mailbot erase``, ``purge`` and ``legal-hold``: what is kept no longer, and what must be kept."""

import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Annotated, Any

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import naming, output
from mailbot.cli import words as plain
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.desk.erasing import DueCase, Erasing
from mailbot.domain.erasure import RETENTION
from mailbot.domain.errors import ActRefused
from mailbot.domain.reference import Reference
from mailbot.settings import Settings

_WHO = Annotated[
    str, typer.Option("--by", metavar="PERSON", help="Who decides it: a name or address of staff.toml.")
]
_WHY = Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, without a name: it is kept.")]
_REFERENCE = Annotated[str, typer.Argument(metavar="REF", help="For example IHM-2026-0042.")]
_REMNANTS = (
    "The database’s files could not be written anew just now, and may still hold what was erased: the "
    "running daemon does it within minutes, or run mailbot purge once more."
)
_ELSEWHERE = (
    "Mailboxes and backups are not mailbot’s: delete the mails there, and let old backups run out. A mail "
    "that stays in a mailbox is not taken in again."
)


def erase(
    reference: _REFERENCE,
    by: _WHO,
    why: _WHY,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the reference once more.")] = False,
    config: Config = CONFIG,
) -> None:
    """Erase a case for good: its mails, letters and every word of it.

    What stays are the reference, the dates, the kind, the outcome and who decided, so that figures stay as
    they were; the hash chain stays whole, and `mailbot audit` tells an erasure from a forgery. Cases merged
    into it go with it. Not while the case is open, under a legal hold, or while anything is still owed on it:
    then it is said what to do first. Only for whoever looks after personal data (role data_protection, else
    the administrators); a sealed case only for its officer.

    Example: `mailbot erase IHM-2026-0042 --by ruth --why "asked for under article 17"`
    """
    settings = configuration.load(config)
    wanted = naming.reference(reference, "erase")
    person = naming.person(settings, wanted, by, "erase")
    wiring.quiet()
    with closing(wiring.open_register(settings)) as store:
        erasing = wiring.erasing(settings, store, wiring.SystemClock())
        try:
            together = erasing.look(wanted, person.id)
            _confirm(wanted, together, yes=yes)
            erasing.erase(wanted, person.id, why)
        except ActRefused as error:
            raise _refused(wanted, error) from None
        _tell_erased(erasing, together)


def _confirm(wanted: Reference, together: Sequence[Reference], *, yes: bool) -> None:
    others = ", ".join(str(one) for one in together if one != wanted)
    output.say(f"{wanted} is erased for good{f', and {others} with it' if others else ''}.", style="bold")
    if yes:
        return
    if not sys.stdin.isatty():
        output.hint("Nothing was done: add --yes where nobody can be asked.")
        raise typer.Exit(output.ATTENTION)
    if typer.prompt("Write the reference to confirm", default="", show_default=False).strip() != str(wanted):
        output.hint("That is not the reference; nothing was done.")
        raise typer.Exit(output.ATTENTION)


def _refused(reference: Reference, error: ActRefused) -> typer.Exit:
    output.hint(f"{reference}: {error.what} {error.remedy} [{error.reason}]")
    output.hint("Nothing was done.")
    return typer.Exit(output.ATTENTION)


def _tell_erased(erasing: Erasing, erased: Sequence[Reference]) -> None:
    output.say(f"Erased: {', '.join(map(str, erased))}.")
    if not erasing.scrub():
        output.hint(_REMNANTS)
    output.hint(_ELSEWHERE)


def purge(
    by: Annotated[
        str,
        typer.Option("--by", metavar="WHO", help="Who decides it; else this terminal's account is recorded."),
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what is due.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """List the cases whose time is over, and erase them once a person says so.

    How long a case is kept goes by how it ended: [retention] in procedure.toml, else [targets] retention.
    Never anything open, under a legal hold, or on which an action, an appeal or a question about personal
    data is open; feedback once it was discussed. Mails and letters about no case go after `other_mail`.

    Example: `mailbot purge --dry-run`

    Example: `mailbot purge --yes --by ruth`
    """
    settings = configuration.load(config)
    wiring.quiet()
    with closing(wiring.open_register(settings)) as store:
        erasing = wiring.erasing(settings, store, wiring.SystemClock())
        due, others = list(erasing.due()), erasing.others_due()
        _list(settings, due, others, as_json=as_json)
        if dry_run:
            return
        if not due and not any(map(any, others.values())):
            if not erasing.tidy():
                output.hint(_REMNANTS)
            return
        _ask(yes=yes)
        _purge(erasing, due, by.strip() or naming.account())


def _ask(*, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        output.hint("Nothing was erased: add --yes where nobody can be asked.")
        raise typer.Exit(output.ATTENTION)
    if not typer.confirm("Erase all of it for good?", default=False):
        raise typer.Exit(output.ATTENTION)


def _purge(erasing: Erasing, due: Sequence[DueCase], by: str) -> None:
    erased: list[Reference] = []
    refused: list[tuple[Reference, ActRefused]] = []
    with output.progress() as progress:
        for one in progress.track(due, description="erasing"):
            reference = one.case.reference
            try:
                erased += erasing.erase(reference, by, "its time is over", RETENTION)
            except ActRefused as error:
                refused.append((reference, error))
    mails, letters = erasing.purge_others()
    for reference, refusal in refused:
        output.hint(f"{reference}: {refusal.what} {refusal.remedy} [{refusal.reason}]")
    output.say(
        f"Erased: {plain.many(len(erased), 'case')}, and {plain.many(mails, 'mail')} and "
        f"{plain.many(letters, 'letter')} about no case."
    )
    if not erasing.scrub():
        output.hint(_REMNANTS)
    output.hint(_ELSEWHERE)
    if refused:
        raise typer.Exit(output.ATTENTION)


def _list(
    settings: Settings, due: Sequence[DueCase], others: dict[str, tuple[int, int]], *, as_json: bool
) -> None:
    if as_json:
        for one in due:
            output.line(_record(settings, one))
        for name, (mails, letters) in others.items():
            output.line({"organisation": name, "about": None, "mails": mails, "letters": letters})
        return
    if due:
        heads = ("reference", "kind", "ended as", "received", "due since")
        output.table(f"{plain.many(len(due), 'case')} to erase", heads, [_row(settings, one) for one in due])
    else:
        output.say("No case is due for erasure.")
    for name, (mails, letters) in others.items():
        if mails or letters:
            counts = f"{plain.many(mails, 'mail')} and {plain.many(letters, 'letter')}"
            output.say(f"{name}: {counts} about no case.")


def _record(settings: Settings, one: DueCase) -> dict[str, Any]:
    zone = settings.office(one.case.organisation).procedure.zone
    return {
        "reference": str(one.case.reference),
        "organisation": one.case.organisation,
        "kind": one.case.kind.value,
        "state": one.case.state.value,
        "ended_as": one.sort,
        "received_at": one.case.received_at.astimezone(zone).isoformat(),
        "due_at": one.due_at.astimezone(zone).isoformat(),
    }


def _row(settings: Settings, one: DueCase) -> tuple[str, ...]:
    zone = settings.office(one.case.organisation).procedure.zone
    received, due = one.case.received_at.astimezone(zone), one.due_at.astimezone(zone)
    ended = one.sort.replace("_", " ")
    return (str(one.case.reference), one.case.kind, ended, f"{received:%-d %b %Y}", f"{due:%-d %b %Y}")


def legal_hold(
    reference: _REFERENCE,
    by: _WHO,
    why: _WHY,
    lift: Annotated[bool, typer.Option("--lift", help="The case need not be kept any more.")] = False,
    config: Config = CONFIG,
) -> None:
    """Keep a case from being erased, whatever its age, until the hold is lifted.

    For what is, or may be, before a court or tribunal. It stops no clock and changes nothing else; the case's
    history says who placed and lifted it, and why. (`#hold` in a mail is another thing: there mailbot stops
    writing by itself.)

    Example: `mailbot legal-hold IHM-2026-0042 --by ruth --why "county court claim announced"`

    Example: `mailbot legal-hold IHM-2026-0042 --by ruth --why "claim settled" --lift`
    """
    settings = configuration.load(config)
    wanted = naming.reference(reference, "legal-hold")
    person = naming.person(settings, wanted, by, "legal-hold")
    with closing(wiring.open_register(settings)) as store:
        holds = wiring.holding(store, wiring.SystemClock())
        try:
            if lift:
                holds.lift(wanted, person.id, why)
            else:
                holds.place(wanted, person.id, why)
        except ActRefused as error:
            raise _refused(wanted, error) from None
    output.say(f"{wanted}: {'the legal hold is lifted.' if lift else 'kept until the hold is lifted.'}")
