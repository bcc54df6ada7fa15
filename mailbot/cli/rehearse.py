"""``mailbot rehearse``: what would become of past mail."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any, TypeVar
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.desk.rehearsal import Rehearsed
from mailbot.domain.clock import CaseClock
from mailbot.domain.reasons import telling

Item = TypeVar("Item")
_FILE = 24  # columns of a file's name on a terminal


def rehearse(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH...", help="Mails (.eml), mbox files, Maildirs, or folders of them."),
    ],
    config: Config = CONFIG,
    mailbox: Annotated[
        str,
        typer.Option("--mailbox", metavar="ADDRESS", help="Treat all as sent to this configured mailbox."),
    ] = "",
    details: Annotated[
        bool, typer.Option("--details", help="Several lines a mail: letters, dates and every reason.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run past mail through the procedure, in order of receipt, sending nothing.

    Every mail is judged as on the day it came, in a throwaway store. It needs no password and no network.
    One line a mail says what it is, who wrote it, what mailbot does and why.

    Example: `mailbot rehearse old-mail/`

    Example: `mailbot rehearse one.eml --details`

    Example: `mailbot rehearse export.mbox --mailbox education@ihm.org.uk --json`
    """
    settings = configuration.load(config)
    wiring.quiet()
    ended: Counter[str] = Counter()
    with closing(wiring.Rehearsing(settings, mailbox)) as rehearsing:
        mails = list(_counted("Looking for mail", rehearsing.mails(paths)))
        if not mails:
            output.hint(f"No mail was found under {', '.join(map(str, paths))}.")
        what = f"Rehearsing {words.many(len(mails), 'mail')}"
        for done in _counted(what, rehearsing.run(mails), total=len(mails), lines=True):
            zone = rehearsing.zone(done)
            ended[words.deed(done.outcome)] += 1
            if as_json:
                output.line(as_record(done, zone))
            elif details:
                _tell(done, zone)
            else:
                output.say(one_line(done, zone))
    if mails and not as_json:
        _sum_up(ended)


def _counted(
    what: str, items: Iterable[Item], *, total: int | None = None, lines: bool = False
) -> Iterator[Item]:
    """The items, with their number shown as they pass."""
    with output.progress(among_lines=lines) as shown:
        task = shown.add_task(what, total=total)
        for item in items:
            yield item
            shown.advance(task)


def as_record(done: Rehearsed, zone: ZoneInfo) -> dict[str, Any]:
    """The outside names of DESIGN.md and R33."""
    reading, case = done.reading, done.case
    sender = reading.complainant if reading else None
    return {
        "file": done.past.file,
        "mailbox": done.past.stub.key.mailbox if done.past.addressed else None,
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
            for clock in _promises(done)
        ],
        "reasons": list(done.reasons),
    }


def one_line(done: Rehearsed, zone: ZoneInfo) -> str:
    """What a mail is, by whom, what becomes of it and why; on a terminal cut to its width."""
    received = output.day_and_time(done.past.stub.delivered_at, zone)
    deed = words.deed(done.outcome, str(done.case.reference) if done.case else "")
    writer = f" by {_writer(done)}" if _writer(done) else ""
    said = f"{words.kind(done.kind)}{writer}: mailbot {deed}, because {_main_reason(done)}"
    if not sys.stdout.isatty():
        return f"{received}  {done.past.file}  {said}"
    file = _short(Path(done.past.file).name, _FILE)
    return _short(f"{received}  {file}  {said}", output.width())


def _writer(done: Rehearsed) -> str:
    """The name, else what is missing of it; "" where nobody's name is asked for."""
    if done.reading is None:
        return ""
    if done.reading.identity.name:
        return done.reading.identity.name
    sender = done.reading.complainant.address if done.reading.complainant else ""
    if done.anonymous is False:
        return sender
    nobody = "somebody without a name" if done.anonymous else "somebody whose name a person must find out"
    return f"{nobody} ({sender})" if sender else nobody


def _main_reason(done: Rehearsed) -> str:
    """The first reason in words alone; its constant is shown with the details."""
    found = done.reading.kind.because if done.reading else ()
    return words.reason(str(found[0]) if found else done.reason).partition(" [")[0]


def _short(text: str, columns: int) -> str:
    return text if len(text) <= columns else f"{text[: columns - 1]}…"


def _tell(done: Rehearsed, zone: ZoneInfo) -> None:
    """A few lines that a person can follow."""
    received = output.day_and_time(done.past.stub.delivered_at, zone)
    output.say("")
    output.say(f"{received}  {done.past.file}", style="bold")
    doubt = " (a person must say)" if done.anonymous is None else " (anonymous)" if done.anonymous else ""
    reference = str(done.case.reference) if done.case else ""
    deed = words.deed(done.outcome, reference)
    output.say(f"   {words.kind(done.kind)}{doubt}: mailbot {deed}", style="green")
    for line in _consequences(done, zone):
        output.say(f"   {line}")
    output.because(map(words.reason, telling(done.reasons)))


def _consequences(done: Rehearsed, zone: ZoneInfo) -> Sequence[str]:
    letters = [f"letter: {words.letter(letter.template)}, to {letter.to.address}" for letter in done.letters]
    duties = [
        f"due: {words.duty(one.name)} by {output.day_and_time(one.due_at, zone)}" for one in _promises(done)
    ]
    return (*letters, *duties)


def _promises(done: Rehearsed) -> Sequence[CaseClock]:
    """The clocks of the case that the mail opened, without our own targets within the office (R33)."""
    return [clock for clock in done.case.clocks if clock.promised] if done.case and done.opens_case else []


def _sum_up(ended: Counter[str]) -> None:
    output.say("")
    output.say(f"{words.many(ended.total(), 'mail')}. This is what mailbot does:", style="bold")
    for deed, count in ended.most_common():
        output.say(f"   {count:>6} × {deed}")
