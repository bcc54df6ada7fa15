"""What is wrong with a letter as its reader would get it.

Each rule looks at one finished letter, and at the facts it was given, and says what is missing or too much
and what to write instead.  Rules that speak of words know English alone; those that speak of dates, names
and markup hold in every language.
"""

import re
from collections.abc import Iterator

from mailbot.adapters import letter_html, letter_page, letter_parts, letter_promises, letter_words
from mailbot.adapters.letter_flaw import Flaw, Specimen

LONGEST_SUBJECT = 120  # characters: beyond it, phones and lists of mail cut it
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def flaws(letter: Specimen) -> tuple[Flaw, ...]:
    """All that is wrong with it, each thing once, in the order of the rules."""
    page = letter_html.read(letter.html)
    found = [
        *_subject(letter.subject),
        *letter_promises.flaws(letter),
        *letter_words.flaws(letter, page),
        # On paper the layouts differ, and there are no links.
        *(() if letter.on_paper else letter_parts.flaws(letter, page)),
        *(Flaw("html", *each) for each in letter_page.flaws(page, letter.language, letter.pictures)),
    ]
    return tuple(dict.fromkeys(found))


def _subject(subject: str) -> Iterator[Flaw]:
    if not subject.strip():
        yield Flaw("subject", "the subject is empty.", "Write one line that says what the letter is.")
    if _CONTROL.search(subject):
        yield Flaw(
            "subject", "the subject has several lines, or control characters.", "Write it as one plain line."
        )
    if len(subject) > LONGEST_SUBJECT:
        yield Flaw(
            "subject",
            f"the subject can grow to {len(subject)} characters, and {LONGEST_SUBJECT} is the most.",
            "Shorten it, and strangers' words in it with “|brief(60)”.",
            subject,
        )
