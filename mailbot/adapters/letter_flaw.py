"""A letter as its reader gets it, and one thing that is wrong with it."""

from dataclasses import dataclass
from typing import Literal

from mailbot.domain.letter import LetterFacts, Template

Part = Literal["subject", "text", "html"]


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a letter."""

    part: Part  # where it is to be mended
    what: str
    remedy: str
    fragment: str = ""  # words or markup to look for in the template; "" where something is missing


@dataclass(frozen=True, slots=True)
class Specimen:
    """One letter as its reader gets it, and what it was to tell."""

    template: Template
    facts: LetterFacts
    language: str  # as Content-Language says
    subject: str
    text: str  # lines end with LF
    html: str
    pictures: frozenset[str]  # Content-IDs of the pictures that come with it
    about_case: bool
    never_pays: bool  # this organisation neither pays compensation nor can order it
    on_paper: bool = False  # a page to print beside its words, whose layouts differ
