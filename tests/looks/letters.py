"""Every letter of every body that we ship, with the invented facts of `mailbot preview`."""

from collections.abc import Iterator
from functools import cache

from mailbot import settings as configuration
from mailbot.adapters import letters_shown
from mailbot.adapters.letters_shown import Shown
from mailbot.domain.letter import Letter, Template
from mailbot.wiring.samples import samples
from tests.support.papers import SHIPPED

BODIES = ("ihm", "imi", "example")
EVERY = [(organisation, template) for organisation in BODIES for template in Template]


@cache
def written(organisation: str) -> tuple[Letter, ...]:
    """All of a body's; once in a process, for they are drawn again and again."""
    return tuple(samples(configuration.load(SHIPPED), organisation))


def letters(organisation: str, template: Template) -> list[Shown]:
    """The letter in each language that it is written in."""
    found = [one for one in written(organisation) if one.request.template is template]
    assert found, f"{template} has no sample"
    return [letters_shown.read(one.content) for one in found]


def pages(organisation: str, template: Template) -> Iterator[tuple[str, str]]:
    """(name, HTML) of all that is drawn: letters, and pages to print that go with them."""
    for shown in letters(organisation, template):
        yield f"{organisation}-{template}-{shown.language}", shown.html
        for name, page in shown.enclosed:
            yield f"{organisation}-{template}-{shown.language}-{name.removesuffix('.html')}", page
