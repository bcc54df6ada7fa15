"""Letters of an organisation's own, as the settings name their folder."""

from collections.abc import Iterator
from pathlib import Path

from mailbot import shipped
from mailbot.adapters import own_templates as kept
from mailbot.adapters.own_templates import OwnTemplate, Standing
from mailbot.domain.errors import Problem
from mailbot.settings import Settings


def own_templates(settings: Settings) -> tuple[OwnTemplate, ...]:
    """Every edited file; none where no folder is named.  Raises UserError for one that cannot be read."""
    own = settings.daemon.templates
    return kept.own_templates(own, shipped.templates()) if own else ()


def edit_template(settings: Settings, name: str) -> Path:
    """Copy a shipped file to be edited; returns the copy.  Raises UserError."""
    return kept.begin(_own(settings), shipped.templates(), name)


def template_differences(settings: Settings, name: str) -> tuple[str, str]:
    """What the organisation changed, and what mailbot changed since.  Raises UserError."""
    return kept.differences(_own(settings), shipped.templates(), name)


def template_seen(settings: Settings, name: str) -> None:
    """Later changes alone are told from here on.  Raises UserError."""
    kept.catch_up(_own(settings), shipped.templates(), name)


def overtaken(settings: Settings) -> Iterator[Problem]:
    """Edited files whose originals have changed since: whoever edited them should look."""
    for one in own_templates(settings):
        if one.standing is Standing.OVERTAKEN:
            what = "the letter that comes with mailbot has changed since you edited yours, which is used;"
            yield Problem(one.name, what, f"see mailbot templates --diff {one.name}")


def _own(settings: Settings) -> Path:
    assert settings.daemon.templates is not None, "the verb asks for the folder first"
    return settings.daemon.templates
