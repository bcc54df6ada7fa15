"""``mailbot rehearse``: what would become of past mail."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.desk.rehearsal import Rehearsed


def rehearse(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help=".eml, mbox, Maildir, or a folder of them.")
    ],
    config: Config = CONFIG,
    mailbox: Annotated[
        str,
        typer.Option("--mailbox", metavar="ADDRESS", help="Treat all as sent to this configured mailbox."),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Run past mail through the procedure, in order of receipt, sending nothing.

    Example: `mailbot rehearse old-mail/ --json`
    """
    settings = configuration.load(config)
    wiring.quiet()
    with closing(wiring.Rehearsing(settings, mailbox)) as rehearsing:
        mails = rehearsing.mails(paths)
        with output.progress() as shown:
            task = shown.add_task("Rehearsing", total=len(mails))
            for done in _advancing(rehearsing.run(mails), lambda: shown.advance(task)):
                zone = rehearsing.zone(done)
                if as_json:
                    output.line(as_record(done, zone))
                else:
                    output.say(in_words(done, zone))


def _advancing(results: Iterator[Rehearsed], tick: Any) -> Iterator[Rehearsed]:  # noqa: ANN401 - rich's callback
    for result in results:
        yield result
        tick()


def as_record(done: Rehearsed, zone: ZoneInfo) -> dict[str, Any]:
    """The outside names of DESIGN.md and R33."""
    reading, case = done.reading, done.case
    sender = reading.complainant if reading else None
    return {
        "file": done.past.file,
        "mailbox": done.past.raw.key.mailbox if done.past.addressed else None,
        "kind": done.kind.value,
        "anonymous": done.anonymous,
        "complainant_name": (reading.identity.name if reading else "") or None,
        "complainant_email": sender.address if sender else None,
        "case": str(case.reference) if case else None,
        "opens_case": done.opens_case,
        "acknowledges": done.acknowledges,
        "rejects_anonymous": done.rejects_anonymous,
        "untouched": done.untouched,
        "letters": [{"template": letter.template.value, "to": letter.to.address} for letter in done.letters],
        "clocks": [
            {"name": clock.name, "due": clock.due_at.astimezone(zone).isoformat()}
            for clock in (case.clocks if case and done.opens_case else ())
        ],
        "reasons": list(done.reasons),
    }


def in_words(done: Rehearsed, zone: ZoneInfo) -> str:
    """One line that a person can follow."""
    deeds = [f"opens {done.case.reference}" if done.opens_case and done.case else str(done.outcome)]
    deeds += [f"{letter.template.replace('_', ' ')} to {letter.to.address}" for letter in done.letters]
    if done.case and done.opens_case:
        deeds += [f"{clock.name} by {output.day_and_time(clock.due_at, zone)}" for clock in done.case.clocks]
    return f"{done.past.file}: {done.kind}; {'; '.join(deeds)}  [{', '.join(done.reasons)}]"
