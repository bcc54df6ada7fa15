"""What never leaves the office, whoever says so: our notices, the proofs in them, and codes.

It is told apart by what only we write, so that nobody's own words are held up.
"""

import re

from mailbot.domain import letter_id, pending, subject_code
from mailbot.domain.person import Directory

# Lines of notices to staff (templates/common/staff.txt.j2) that nobody writes to a complainant.
_HEADINGS = frozenset({
    "how they need us to deal with them", "what mailbot did", "what they wrote",
    "write at the very top of a reply",
})  # fmt: skip
_FOOT = "mailbot wrote this notice"
_CODE = re.compile(
    rf"(?<![^\W_])[{pending.ALPHABET}]{{4}}-?[{pending.ALPHABET}]{{4}}(?![^\W_])", re.IGNORECASE | re.ASCII
)
_MOST_CODES = 100  # that one text is searched for

LONGEST = 20_000  # characters of a person's words that a letter shows
TOO_LONG = (
    "the words below are more than a letter can hold: it would break off.",
    "Send them in parts, or attach them as a file.",
)
NOTICE = (
    "the words below seem to hold the notice that you answered, which is for nobody outside.",
    "Delete what your mail program has quoted, and send it once more.",
)
PROOF = (
    "the words below hold the signed number of one of our notices, which is for nobody outside.",
    "Delete it, and send it once more.",
)
CODE = (
    "the words below hold a code that confirms commands, which is for nobody but you.",
    "Delete it, and send it once more.",
)


def inside(text: str, directory: Directory) -> tuple[str, str] | None:
    """What of a text may not leave, and what to do; None where all of it may.  Codes are another matter."""
    if len(text) > LONGEST:
        return TOO_LONG
    lines = {" ".join(line.lstrip("> \t").split()).casefold() for line in text.split("\n")}
    greetings = {f"hello {person.name.casefold()}," for person in directory.people}
    if not lines.isdisjoint(_HEADINGS | greetings) or any(line.startswith(_FOOT) for line in lines):
        return NOTICE
    if letter_id.occurs_in(text) or subject_code.without_codes(text) != text:
        return PROOF
    return None


def like_codes(text: str) -> tuple[str, ...]:
    """Everything that is shaped as a confirmation code; whether it is one the store knows."""
    found = dict.fromkeys(match[0] for match in _CODE.finditer(text))
    return tuple(found)[:_MOST_CODES]
