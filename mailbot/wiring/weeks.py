"""The week's digests as they would leave now, for whoever wants to look; nothing is sent."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from mailbot.adapters.letters_page import write_page
from mailbot.adapters.stationery import LetterWriter
from mailbot.desk.digests import written
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.letter import Letter
from mailbot.settings import Settings
from mailbot.wiring import parts


def digests_now(settings: Settings, organisation: str, now: datetime) -> list[Letter]:
    """One of each reader.  Raises UserError for a body without a mailbox, LetterRefused for a template."""
    profiles = {box.address.casefold(): settings.profile(box) for box in settings.mailboxes}
    own = (box.address for box in settings.mailboxes if box.organisation == organisation)
    mailbox = next(own, None)
    if mailbox is None:
        remedy = "add a table [[mailbox]] to mailbot.toml"
        raise UserError(Problem("digest", f"{organisation} has no mailbox to send from;", remedy))
    writer = LetterWriter(parts.templates(settings), dict(settings.offices), b"preview")
    with closing(parts.open_register(settings)) as store, store.view() as work:
        requests = tuple(written(work, settings.office(organisation), profiles, mailbox, now))
    return [writer.write(request, now) for request in requests]


def preview_digests(letters: list[Letter], page: Path) -> None:
    """As one page, text and HTML beside each other."""
    write_page(page, "The weekly digest, as it would leave now", letters)
