"""Which letters there are in which language, and what they are called on disk.

English stands in `common/` and in an organisation's folder.  Another language stands in a folder of its own
within them, `common/cy/` and `<organisation>/cy/`, under the same names: what a letter extends or includes is
looked for there first.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from mailbot.adapters import wording, wording_cy
from mailbot.domain.letter import Template

ENGLISH, WELSH = "en", "cy"
LANGUAGES = frozenset({ENGLISH, WELSH})  # those that templates may be written in
PARTS = ("subject", "txt", "html")  # the three files of a letter, before ".j2"

# Dates, in the words of each language; whatever else a template asks for is the same in all.
DATES: Mapping[str, Mapping[str, Callable[..., str]]] = MappingProxyType({
    ENGLISH: MappingProxyType({"day": wording.day, "due": wording.due, "moment": wording.moment}),
    WELSH: MappingProxyType({"day": wording_cy.day, "due": wording_cy.due, "moment": wording_cy.moment}),
})  # fmt: skip


def folders(roots: Sequence[Path], organisation: str, language: str) -> list[Path]:
    """Where an organisation's templates lie, the most particular first."""
    near = _near(roots, organisation)
    return near if language == ENGLISH else [*(folder / language for folder in near), *near]


def there(roots: Sequence[Path], organisation: str, template: Template, language: str) -> bool:
    """Whether all three files of a letter are in `language`, and none is behind the organisation's own.

    Where an organisation has put a letter in its own English words and not in Welsh ones, the common Welsh
    letter would say something else than it means to.
    """
    near = _near(roots, organisation)
    for part in PARTS:
        name = f"{template.value}.{part}.j2"
        own = _first(near, name)
        told = _first([folder / language for folder in near], name)
        if told is None or (own is not None and own < told):
            return False
    return True


def _near(roots: Sequence[Path], organisation: str) -> list[Path]:
    return [root / folder for folder in (organisation, "common") for root in roots]


def _first(folders: Sequence[Path], name: str) -> int | None:
    """The place of the first folder that holds the file."""
    return next((place for place, folder in enumerate(folders) if (folder / name).is_file()), None)
