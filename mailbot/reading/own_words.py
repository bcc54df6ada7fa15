"""What a colleague means somebody outside to read: the words, and a plain closing with the name.

Mail programs put a signature below without a mark ("-- "): job, telephone, address, footers.  It stays in
the office.  Only what follows a closing, or the writer's own name, is ever taken away; a line that may
belong to the message stays where it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from mailbot.domain.command import Block
from mailbot.domain.person import Person
from mailbot.domain.procedure import Dress
from mailbot.reading import words_reply as lists
from mailbot.reading.closing import after_closing
from mailbot.reading.fold import clean_line, plain_letters
from mailbot.reading.reply import is_device

_LAST = 60  # lines from the end that a signature, footers included, may have
_LOOK = 200  # characters of a line that decide
_LONGEST_WEAK = 60
_APART = 6  # lines from a closing to its name: Outlook doubles the empty ones between
_AS_IT_STANDS = frozenset({"log"})  # what stands below these was said by somebody else

_SEPARATORS = re.compile(r"\s*[|•·]\s*|\s{3,}|\s+[-–—/]\s+")
_LABEL = re.compile(
    r"(?:t|tel|telephone|m|mob|mobile|cell|p|ph|phone|d|dd|ddi|direct|direct line|direct dial|office|"
    r"switchboard|f|fax|e|email|e-mail|mail|w|web|website|a|address|visit|visit us at)\b\s*[.:)]*\s*",
    re.IGNORECASE,
)
_PHONE = re.compile(r"[+(]?\d[\d\s().\-]{5,20}\d(?:\s*(?:x|ext\.?|option)\s*\d{1,5})?", re.IGNORECASE)
_ADDRESS = re.compile(r"<?(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?(?:\s*<[^<>\s]+>)?", re.IGNORECASE)
_PAGE = re.compile(
    r"<?(?:(?:https?://|www\.)\S++"
    r"|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|uk|net|eu|wales|cymru|example)(?:/\S*+|>?))(?:\s*<\S+>)?",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?:^|[\s,])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}[.,]?$")
_PRONOUNS = re.compile(r"\(?(?:pronouns\W*)?(?:she|he|they)\s?/\s?(?:her|him|them|they)s?(?:/\w+)?\)?")
_PICTURE = re.compile(r"\[(?:cid:|image|logo|picture)[^\]]*\]|<?image\d+\.(?:png|jpe?g|gif)>?", re.IGNORECASE)
_RULE = re.compile(r"[\s\-_=*~—–|]+")
_JOBS = re.compile(
    r"\b(?:administrator|officer|manager|director|head|lead|leader|executive|assistant|coordinator|"
    r"co-ordinator|adviser|advisor|secretary|registrar|chair|chairman|president|department|team|division|"
    r"services|unit|consultant|specialist|tutor|assessor|principal|deputy|clerk|swyddog|rheolwr)\b",
    re.IGNORECASE,
)
# As "BA (Hons), MCIPD".
_LETTERS = re.compile(r"[A-Z][A-Za-z]{0,5}(?:[,\s]+(?:[A-Z][A-Za-z]{0,5}|\([A-Za-z]{1,6}\))){0,5}")
_BEFORE_A_JOB = " ,|•·-–—("
_SMALL = frozenset({"of", "the", "and", "for", "in", "at", "on", "to", "with", "y", "yr", "a", "o"})
_STARTS = (
    "registered ", "company n", "company reg", "charity n", "vat ", "reg. n", "follow us", "find us on",
    "connect with", "like us on", "linkedin", "twitter", "facebook", "instagram", "youtube", "working days",
    "working hours", "my working", "office hours", "i work ", "i do not work", "i don't work",
)  # fmt: skip
_FOOTS = (
    *lists.DISCLAIMERS, "confidential:", "confidentiality:", "caution:", "the content of this e",
    "this email is intended", "this e-mail is intended", "this message is intended", "legal notice",
    "this email was scanned", "this e-mail was scanned", "this email has been scanned",
    "this e-mail has been scanned", "scanned by", "virus-free", "emails may be monitored",
    "please note that emails", "we may monitor", "intended solely for",
)  # fmt: skip


class _Kind(Enum):
    """What a line below a closing may be."""

    BLANK = auto()
    STRONG = auto()  # a telephone number, an address, a job: no message has it there
    WEAK = auto()  # as "Learning and Skills": counts beside a strong one
    FOOT = auto()  # a footer, which goes on to the end
    OTHER = auto()  # may be the message


@dataclass(frozen=True, slots=True)
class Signer:
    """What a writer's signature is told by."""

    name: str
    title: str
    office: tuple[str, ...]  # names of the organisation, folded


def signer(person: Person, dress: Dress) -> Signer:
    named = (dress.name, dress.short_name, dress.sender_name)
    return Signer(person.name, plain_letters(person.title), tuple(map(plain_letters, filter(None, named))))


def meant(block: Block, person: Person, dress: Dress) -> Block:
    """The block with the words below it as they may leave the office."""
    if not block.lines or any(line.verb in _AS_IT_STANDS for line in block.lines):
        return block
    text = own_words(block.text, signer(person, dress))
    return replace(block, text=text, adjoins=block.adjoins and bool(text))


def own_words(text: str, own: Signer) -> str:
    """The words without signature and footers; "" where nothing but a closing is left.

    A text that has no signature comes through as it is.
    """
    lines = _without_devices(text.split("\n"))
    lines = _without_signature(lines, own)
    said = [line for line in lines if line.strip() and not _closes(line, own) and not _is_name(line, own)]
    return "\n".join(lines).rstrip() if said else ""


def _without_devices(lines: list[str]) -> list[str]:
    """Without what a telephone adds at the end, its link included."""
    kept = list(lines)
    while kept:
        written = [place for place, line in enumerate(kept) if line.strip()][-2:]
        if written and is_device(_fold(kept[written[-1]])):
            kept = kept[: written[-1]]
        elif len(written) == 2 and is_device(_fold(kept[written[0]])) and _is_page(kept[written[1]]):
            kept = kept[: written[0]]
        else:
            break
    return kept if len(kept) < len(lines) else lines


def _without_signature(lines: list[str], own: Signer) -> list[str]:
    first = max(0, len(lines) - _LAST)
    for place in range(len(lines) - 1, first - 1, -1):
        if _closes(lines[place], own):
            below, changed = _below_closing(lines, place, own)
            cut = _cut(lines, below, own, begun=changed)
            if cut is not None:
                return cut
            break
    for place in range(len(lines) - 1, first - 1, -1):
        if _is_name(lines[place], own, whole=True) and not _announced(lines, place):
            bare = _bare_name(lines[place], own)
            changed, lines[place] = bare != lines[place], bare
            return _cut(lines, place + 1, own, begun=changed) or lines
    return lines


def _below_closing(lines: list[str], place: int, own: Signer) -> tuple[int, bool]:
    """Where the signature may begin below a closing and its name, and whether the name's line has some."""
    if after_closing(_shown(lines[place])):  # "Kind regards, Nadia"
        return place + 1, False
    below = next((at for at in range(place + 1, len(lines)) if lines[at].strip()), None)
    if below is None or below > place + _APART:
        return place + 1, False
    if _is_name(lines[below], own):
        bare = _bare_name(lines[below], own)
        changed, lines[below] = bare != lines[below], bare
        return below + 1, changed
    another = _kind(lines[below], own) is _Kind.WEAK and len(lines[below].split()) <= 3
    return (below + 1, False) if another and lines[below].replace(" ", "").isalpha() else (place + 1, False)


def _cut(lines: Sequence[str], begin: int, own: Signer, *, begun: bool) -> list[str] | None:
    """Without the signature that begins there; None where there is none.  `begun`: it began above."""
    strong, place = begin - 1 if begun else None, begin
    while place < len(lines):
        kind = _Kind.STRONG if _is_name(lines[place], own) else _kind(lines[place], own)
        if kind is _Kind.FOOT:
            strong, place = len(lines) - 1, len(lines)
            break
        if kind is _Kind.OTHER and not (strong == place - 1 and _adjoins(lines[place])):
            break
        if kind in {_Kind.STRONG, _Kind.OTHER}:
            strong = place
        place += 1
    if strong is None:
        return None
    rest = list(lines[strong + 1 :]) if place < len(lines) else []
    return [*lines[:begin], *([""] if rest and rest[0].strip() else []), *rest]


def _adjoins(line: str) -> bool:
    """Right below a telephone number or a job, and no sentence: a line of the same signature."""
    shown = _shown(line)
    return len(shown) <= _LONGEST_WEAK and shown[-1] not in ".?!:;"


def _kind(line: str, own: Signer) -> _Kind:
    shown = _shown(line)
    if not shown or _RULE.fullmatch(shown):
        return _Kind.BLANK
    folded = plain_letters(shown)
    if folded.startswith(_FOOTS):
        return _Kind.FOOT
    if is_device(folded) or folded.startswith(_STARTS) or _PICTURE.fullmatch(shown):
        return _Kind.STRONG
    kinds = {_part(part, own) for part in _SEPARATORS.split(shown) if part}
    if _Kind.OTHER in kinds:
        return _Kind.OTHER
    return _Kind.STRONG if _Kind.STRONG in kinds else _Kind.WEAK


def _part(part: str, own: Signer) -> _Kind:
    """One entry of a signature line."""
    label = _LABEL.match(part)
    value = part[label.end() :] if label else part
    if any(shape.fullmatch(one) for one in (part, value) for shape in (_PHONE, _ADDRESS, _PAGE)):
        return _Kind.STRONG
    folded = plain_letters(part)
    if folded in {own.title, *own.office} or _PRONOUNS.fullmatch(folded):
        return _Kind.STRONG
    if not _is_titled(part):
        return _Kind.OTHER
    known = any(name in folded for name in own.office) or (bool(own.title) and own.title in folded)
    return _Kind.STRONG if known or _JOBS.search(part) or _POSTCODE.search(part) else _Kind.WEAK


def _is_titled(part: str) -> bool:
    """Written as names and titles are, not as sentences."""
    if len(part) > _LONGEST_WEAK * 2 or part[-1] in ".?!:;" or "?" in part:
        return False
    words = [word.strip("(),&'’\"") for word in part.split()]
    return len(words) <= 14 and all(
        not word or word[0].isupper() or word[0].isdigit() or word.casefold() in _SMALL for word in words
    )


def _closes(line: str, own: Signer) -> bool:
    """As "Kind regards", or "Thanks, Nadia" with the writer's own name."""
    rest = after_closing(_shown(line))
    return rest is not None and (not rest or _names(rest, own))


def _is_name(line: str, own: Signer, *, whole: bool = False) -> bool:
    """The writer's name, all of it or (not `whole`) a part, perhaps with a job behind it on the line."""
    return bool(_name_in(_shown(line), own, whole=whole))


def _name_in(shown: str, own: Signer, *, whole: bool = False) -> str:
    """The name that the line consists of, or begins with before a job; "" where it is another line."""
    if not shown or not own.name:
        return ""
    if _names(shown, own):
        return shown if not whole or plain_letters(shown).strip(" .,") == plain_letters(own.name) else ""
    head, tail = shown[: len(own.name)], shown[len(own.name) :]
    entry = tail.strip(_BEFORE_A_JOB)
    if plain_letters(head) != plain_letters(own.name) or not entry or tail[0] not in _BEFORE_A_JOB:
        return ""
    titled = tail.lstrip()[0] in _BEFORE_A_JOB or _LETTERS.fullmatch(entry) is not None
    return head if titled and _kind(entry, own) is not _Kind.OTHER else ""


def _bare_name(line: str, own: Signer) -> str:
    """The line without the job behind the name."""
    shown = _shown(line)
    return line if _names(shown, own) else _name_in(shown, own)


def _names(words: str, own: Signer) -> bool:
    said = plain_letters(words).replace(",", " ").replace(".", " ").split()
    return bool(said) and set(said) <= set(plain_letters(own.name).split())


def _announced(lines: Sequence[str], place: int) -> bool:
    """As in "You can reach me at:"; then what follows is the message."""
    above = next((line.strip() for line in reversed(lines[:place]) if line.strip()), "")
    return above.endswith(":")


def _is_page(line: str) -> bool:
    return _PAGE.fullmatch(line.strip()) is not None


def _shown(line: str) -> str:
    """What decides of a line, without emphasis."""
    return " ".join(clean_line(line[:_LOOK]).strip("*_ \t").split()) if line.strip() else ""


def _fold(line: str) -> str:
    return plain_letters(_shown(line))
