"""What the words of a command name: people, codes, cases; one that names none or several is refused."""

import re
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from mailbot.domain.errors import MailbotError
from mailbot.domain.person import Directory, Person
from mailbot.domain.reference import Reference
from mailbot.reading.fold import plain_letters

_QUOTED = re.compile(r'"([^"]*)"')
_BRACKETS = re.compile(r"<[^<>]*>")
_ENDS = " .,;:!"
_SHOWN = 60  # characters of somebody's words that a problem repeats
_LONGEST_NAME = 6  # words


class Unclear(MailbotError):
    """A command that cannot be understood; each finding is what is wrong and what to write instead."""

    def __init__(self, what: str, remedy: str, others: Iterable[tuple[str, str]] = ()) -> None:
        self.findings = ((what, remedy), *others)
        super().__init__("\n".join(f"{what} {remedy}" for what, remedy in self.findings))


def shortened(words: str) -> str:
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"


def nearest(word: str, names: Iterable[str]) -> str:
    """The name that a mistyped word is likeliest to mean, "" where none is near."""
    wanted = plain_letters(word[:_SHOWN])
    far = max(1, len(wanted) // 3)
    ranked = sorted((OSA.distance(wanted, plain_letters(name), score_cutoff=far), name) for name in names)
    return ranked[0][1] if ranked and ranked[0][0] <= far else ""


def did_you_mean(word: str, names: Sequence[str]) -> str:
    """What to write instead of a word that is none of the names."""
    near = nearest(word, names)
    meant = f"Did you mean {near}? " if near else ""
    return f"{meant}Write one of: {', '.join(names)}." if names else "The procedure has none."


def one_of(word: str, names: Sequence[str], thing: str) -> str:
    """The name that is meant, whatever its capitals.  Raises Unclear."""
    wanted = word.strip(_ENDS).casefold()
    found = next((name for name in names if name.casefold() == wanted), None)
    if found is None:
        said = f"“{shortened(word)}” is no {thing}." if wanted else f"the {thing} is missing."
        raise Unclear(said, did_you_mean(wanted, names))
    return found


def demanded(words: str, what: str, remedy: str) -> str:
    """The words without quotation marks around them.  Raises Unclear where there are none."""
    inner = bare(words)
    if not inner.strip(_ENDS):
        raise Unclear(what, remedy)
    return inner


def bare(words: str) -> str:
    """Without quotation marks around all of it."""
    whole = _QUOTED.fullmatch(words.strip())
    return whole[1].strip() if whole else words.strip()


def reason(words: str) -> str:
    return demanded(words, "the reason is missing.", "Write it on the same line.")


def nothing_more(words: str) -> str:
    """Nothing.  Raises Unclear for words behind a command that takes none."""
    if words.strip(_ENDS):
        raise Unclear(f"it takes nothing more, but “{shortened(words)}” follows.", "Leave that out.")
    return ""


def quoted(words: str) -> tuple[tuple[str, ...], str]:
    """What stands in quotation marks, and the rest."""
    found = tuple(" ".join(part.split()) for part in _QUOTED.findall(words))
    return tuple(filter(None, found)), " ".join(_QUOTED.sub(" ", words).split())


def reference(words: str) -> Reference:
    """Raises Unclear for anything that is not the name of a case."""
    try:
        return Reference.parse(words.strip(_ENDS + "[]()"))
    except ValueError:
        said = f"“{shortened(words)}” is no case." if words.strip() else "the case is missing."
        raise Unclear(said, "Write its reference, as IHM-2026-0042.") from None


def person(words: str, directory: Directory) -> Person:
    """Somebody by address, full name, id or surname.  Raises Unclear for nobody, and for several."""
    wanted = words.replace('"', " ").strip()
    if not wanted.strip(_ENDS):
        raise Unclear("the person is missing.", f"Write one of: {_everybody(directory)}.")
    found = called(wanted, directory)
    if len(found) == 1:
        return found[0]
    if found:
        choices = ", ".join(f"{one.name} ({one.address})" for one in found)
        raise Unclear(f"“{shortened(wanted)}” may be several: {choices}.", "Write the full name or address.")
    names = [name for one in directory.people for name in (one.id, one.name, _surname(one))]
    near = nearest(wanted, dict.fromkeys(names))
    meant = f"Did you mean {near}? " if near else ""
    raise Unclear(
        f"nobody here is called “{shortened(wanted)}”.", f"{meant}Write one of: {_everybody(directory)}."
    )


def leading_person(words: str, directory: Directory) -> tuple[Person, str]:
    """Whom the words begin with, in quotation marks or not, and the rest.  Raises Unclear."""
    if words.lstrip().startswith('"'):
        name, _, rest = words.lstrip()[1:].partition('"')
        return person(name, directory), rest.strip(" ,;:")
    parts = words.split()
    for count in range(min(_LONGEST_NAME, len(parts)), 0, -1):
        name = " ".join(parts[:count])
        if called(name, directory):
            return person(name, directory), " ".join(parts[count:])
    return person(" ".join(parts[:2]), directory), ""


def called(words: str, directory: Directory) -> tuple[Person, ...]:
    """Everybody whom the words may name.  An id that is somebody else's surname names both."""
    bare = _BRACKETS.sub(" ", words) if _BRACKETS.sub("", words).strip() else words.strip("<> ")
    wanted = " ".join(bare.strip(_ENDS).split())
    by_address = directory.by_address(wanted.casefold().removeprefix("mailto:"))
    if by_address is not None:
        return (by_address,)
    plain = plain_letters(wanted)
    by_name = tuple(one for one in directory.people if plain_letters(one.name) == plain)
    return by_name or tuple(
        one for one in directory.people if plain in {plain_letters(one.id), plain_letters(_surname(one))}
    )


def _surname(one: Person) -> str:
    return one.name.rpartition(" ")[2]


def _everybody(directory: Directory) -> str:
    return ", ".join(one.name for one in directory.people)
