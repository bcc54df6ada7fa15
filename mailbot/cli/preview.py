"""``mailbot preview``: every letter with invented facts, as one page."""

from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, Config


def preview(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder for the page; made if missing.")],
    config: Config = CONFIG,
) -> None:
    """Write every letter of every organisation, with invented facts, as one page to look at.

    For whoever edits templates: text and HTML stand beside each other. Nothing is sent.

    Example: `mailbot preview letters`
    """
    settings = configuration.load(config)
    folder.mkdir(parents=True, exist_ok=True)
    page = folder / "letters.html"
    count = wiring.preview_letters(settings, page)
    output.say(f"{count} letters: {page}")
