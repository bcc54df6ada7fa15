"""Ways to pretend by the code in a notice's subject, and by the mark that the provider sets."""

from types import MappingProxyType

from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.reference import Reference
from mailbot.domain.subject_code import code_of, marked, marks_in
from tests.support import answers
from tests.support.clients import NADIA, PASSES, SERVER, gmail, replies, writes
from tests.support.course import NADIA as NADIAS
from tests.support.establishment import KEY
from tests.support.forgeries import EVIL_PASSES, FAILS, MALLORY, ORDER, Forgery, colleagues_notice, notice
from tests.support.story import Story

MARK = "X-MS-Exchange-Organization-AuthAs"
INSIDE = {MARK.replace("-", "_"): "Internal"}


def real(story: Story) -> str:
    """The code of Nadia's notice."""
    return code_in(notice(story))


def code_in(letter: OutboxLetter) -> str:
    ((_, code),) = marks_in(str(answers.parsed(letter)["Subject"]))
    return code


def _coded(code: str, results: str = PASSES, sender: str = NADIA, **headers: str) -> Forgery:
    """A reply of which a relay has lost the ids, with that code in its subject."""
    return lambda story: _under(
        story, f"Re: {marked(story.record.reference, code)} x", results, sender, headers
    )


def _right(results: str = PASSES, sender: str = NADIA, **headers: str) -> Forgery:
    return lambda story: _coded(real(story), results, sender, **headers)(story)


def _under(
    story: Story, subject: str, results: str, sender: str = NADIA, headers: dict[str, str] | None = None
) -> bytes:
    fields = {"In_Reply_To": "", "References": "", "Subject": subject, **(headers or {})}
    return replies(notice(story), ORDER, sender, gmail, Authentication_Results=results, **fields)


def _plain(story: Story) -> str:
    return f"[{story.record.reference}] Close it"


def _changed(story: Story, old: str, new: str) -> bytes:
    """The right subject in Nadia's name, with something changed."""
    return _under(story, f"Re: {marked(story.record.reference, real(story))} x".replace(old, new), FAILS)


def _made_for(story: Story, message_id: str, reader: str = NADIAS, case: Reference | None = None) -> bytes:
    """With the code that some other letter bears, or would bear."""
    code = code_of(message_id, reader, case or story.record.reference, KEY.encode())
    return _coded(code, FAILS)(story)


def _elsewhere(story: Story) -> bytes:
    """The code beside another reference."""
    return _under(story, f"Re: {marked(Reference('IHM', 2026, 999), real(story))} x", FAILS)


def _acknowledged(story: Story) -> str:
    return story.letter(Template.ACKNOWLEDGEMENT).message_id


def _in_words(story: Story, words: str) -> bytes:
    return writes(f"{ORDER}\n\n{words}", _plain(story), Authentication_Results=FAILS)


def _mark_of(story: Story) -> str:
    return marked(story.record.reference, real(story))


def _valued(value: str) -> Forgery:
    fields = {MARK.replace("-", "_"): value}
    return lambda story: writes(ORDER, _plain(story), Authentication_Results="", **fields)


# Nothing at all proves who wrote: the code is not one of hers, or not where codes stand.
UNPROVEN: "MappingProxyType[str, Forgery]" = MappingProxyType(
    {
        "a code that was made up": _coded("k7m2qx9pv", FAILS),
        "a code of one letter": _coded("222222222", FAILS),
        "a colleague's code, not authentic": lambda story: _coded(code_in(colleagues_notice(story)), FAILS)(
            story
        ),
        "a code for the complainant's letter": lambda story: _made_for(story, _acknowledged(story)),
        "a code for it and its reader": lambda story: _made_for(
            story, _acknowledged(story), story.letter(Template.ACKNOWLEDGEMENT).recipient
        ),
        "the code of a notice never written": lambda story: _made_for(story, "<task.0@ihm.org.uk>"),
        "the code of another case": lambda story: _made_for(
            story, notice(story).message_id, case=Reference("IHM", 2026, 999)
        ),
        "her code beside another case": _elsewhere,
        "a code that lacks a letter": lambda story: _changed(story, real(story), real(story)[:-1]),
        "a code with a letter too many": lambda story: _changed(story, real(story), f"{real(story)}2"),
        "a code with another letter": lambda story: _changed(
            story, real(story), ("2" if real(story)[0] != "2" else "3") + real(story)[1:]
        ),
        "a code backwards": lambda story: _changed(story, real(story), real(story)[::-1]),
        "a code with a letter of another alphabet": lambda story: _changed(
            story, real(story), f"\u0430{real(story)[1:]}"
        ),
        "a code with a letter that folds to another": lambda story: _changed(
            story, real(story), f"\u212a{real(story)[1:]}"
        ),
        "a code outside the brackets": lambda story: _under(story, f"{_plain(story)} {real(story)}", FAILS),
        "a code in brackets of its own": lambda story: _under(
            story, f"{_plain(story)} [{real(story)}]", FAILS
        ),
        "a code in the body": lambda story: _in_words(story, _mark_of(story)),
        "a code in the quoted part": lambda story: _in_words(story, f"> Subject: {_mark_of(story)}"),
        "a code in the display name": lambda story: _under(
            story, _plain(story), FAILS, f'"{_mark_of(story)}" <{NADIAS}>'
        ),
        "a code in another header": lambda story: _under(
            story, _plain(story), FAILS, NADIA, {"Thread_Topic": _mark_of(story)}
        ),
        "a code in a second subject": lambda story: _under(story, _plain(story), FAILS).replace(
            b"\nDate:", f"\nSubject: Re: {_mark_of(story)}\nDate:".encode(), 1
        ),
        "a mark that this mailbox does not believe": lambda story: writes(
            ORDER, _plain(story), Authentication_Results="", **INSIDE
        ),
    }
)

# Something proves, but not this.
CODES: "MappingProxyType[str, Forgery]" = MappingProxyType(
    {
        **UNPROVEN,
        "a stolen code": _right(FAILS),
        "a stolen code without results": _right(""),
        "a stolen code in capitals": lambda story: _coded(real(story).upper(), FAILS)(story),
        "a stolen code with something unseen in it": lambda story: _changed(
            story, real(story), f"{real(story)[:4]}\u200b{real(story)[4:]}"
        ),
        "a colleague's code": lambda story: _coded(code_in(colleagues_notice(story)))(story),
        "her code under two cases": lambda story: _under(
            story, f"Re: {_mark_of(story)} and [IHM-2026-0999]", FAILS
        ),
        "a stranger with the code": _right(EVIL_PASSES, MALLORY),
        "a stranger with the code and her name": _right(EVIL_PASSES, f'"{NADIAS}" <mallory@evil.example>'),
        "a stranger with the code, for her": _right(EVIL_PASSES, MALLORY, Reply_To=NADIA, Sender=NADIA),
        "a domain that looks alike, with the code": _right(
            f"{SERVER}; dmarc=pass header.from=ihm-org.uk", "Nadia <nadia.pemberton@ihm-org.uk>"
        ),
        "the complainant with the code": lambda story: answers.reply(notice(story), ORDER),
        "a forged result above the code": _right(f"mx.evil.example; dmarc=pass header.from={SERVER}"),
    }
)

# The mailbox believes its provider's mark; here it is not the provider's.
MARKS: "MappingProxyType[str, Forgery]" = MappingProxyType(
    {
        "the mark twice": lambda story: (
            f"{MARK}: Internal\n".encode() + writes(ORDER, _plain(story), Authentication_Results="", **INSIDE)
        ),
        "the mark twice, first with another value": lambda story: (
            f"{MARK}: Anonymous\n".encode()
            + writes(ORDER, _plain(story), Authentication_Results="", **INSIDE)
        ),
        **{
            f"the mark with the value {value!r}": _valued(value)
            for value in ("Anonymous", "internal", "Internal; really", "Not Internal", "x")
        },
        "the mark in the body": lambda story: writes(
            f"{ORDER}\n\n{MARK}: Internal", _plain(story), Authentication_Results=""
        ),
        "a mark whose name is longer": lambda story: writes(
            ORDER, _plain(story), Authentication_Results="", **{f"X_{MARK.replace('-', '_')}": "Internal"}
        ),
        "the mark for an author of another house": lambda story: replies(
            notice(story), ORDER, MALLORY, gmail, Authentication_Results="", **INSIDE
        ),
        "the mark for a colleague who is not registered": lambda story: replies(
            notice(story), ORDER, "Temp <temp@ihm.org.uk>", gmail, Authentication_Results="", **INSIDE
        ),
    }
)
