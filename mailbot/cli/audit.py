"""``mailbot audit``: whether the record is as it was written."""

from collections.abc import Iterable
from contextlib import closing
from dataclasses import asdict
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import naming, output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.erasure import Flaw
from mailbot.domain.errors import Problem, UserError


def audit(
    reference: Annotated[
        str, typer.Argument(metavar="[REF]", help="One case alone, for example IHM-2026-0042.")
    ] = "",
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """Verify that the record is as it was written, and say where it is not.

    Each event of a case carries the hash of the one before, and the case that of the newest: a row that was
    changed, added or taken away shows, and is named. Of an erased case the hashes that its events had are
    verified too. Without a reference it is also looked whether every mail is as it was received, and whether
    every row points where it should. Nothing is changed; the daemon may go on meanwhile. Exit code 1 when
    anything is wrong.

    Example: `mailbot audit`

    Example: `mailbot audit IHM-2026-0042 --json`
    """
    settings = configuration.load(config)
    with closing(wiring.open_register(settings)) as store:
        auditor = wiring.auditing(store)
        if reference:
            wanted = naming.reference(reference, "audit")
            with store.view() as work:
                if work.cases.get(wanted) is None:
                    what = f"there is no case {wanted};"
                    raise UserError(Problem("audit", what, "list them with mailbot cases --all"))
            count, found = 1, list(auditor.case(wanted))
        else:
            count, mails = auditor.count()
            with output.progress() as progress:
                task = progress.add_task("verifying cases and mails", total=count + mails)
                found = list(auditor.all(lambda more: progress.advance(task, more)))
    _tell(found, count, as_json=as_json)


def _tell(found: Iterable[Flaw], count: int, *, as_json: bool) -> None:
    flaws = list(found)
    for flaw in flaws:
        if as_json:
            record = asdict(flaw)
            output.line({"where": flaw.where, "event": flaw.number or None, **_words(record)})
        else:
            event = f", event {flaw.number}" if flaw.number else ""
            output.say(f"{flaw.where}{event}: {flaw.what}", style="bold")
            output.say(f"   {flaw.remedy}")
    if flaws:
        output.hint(f"{words.many(len(flaws), 'place')} where the record is not as it was written.")
        raise typer.Exit(output.ATTENTION)
    if not as_json:
        output.say(f"{words.many(count, 'case')}: everything is as it was written.")


def _words(record: dict[str, object]) -> dict[str, object]:
    return {"what": record["what"], "remedy": record["remedy"]}
