"""Web-form notifications: "Name: ...", "Email: ...", "Message: ..." from an allow-listed sender.

Labels differ from form to form; each is sorted by the words in it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from mailbot.domain.mail import Address
from mailbot.reading.fold import plain_letters

_LINES = 400
_ADDRESS = re.compile(r"[\w.+'&~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_LONGEST_LABEL = 70  # characters
_WORDS_IN_LABEL = 10
_TOPIC = 8  # words of a value that says only what the mail is
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_ALONE = 5  # words of a label without a colon
_GO_ON = frozenset({"name", "names", "address"})  # still the label
_MAY_GO_ON = frozenset({"of", "you", "your"})
_PROSE = frozenset({"from", "contact", "form", "about", "i", "we", "the", "my", "this", "you"})
_RULE = re.compile(r"[-_=*~]{3,}")
# fmt: off
# By the words of a label; the first that fits wins.  ("mail", "ebost": parts of words too.)
_MAIL = ("mail", "ebost", "e-bost", "reply to", "reply address", "correo", "courriel")
_ANONYMOUS = ("anonymous", "anonymously", "anonymity", "dienw")
_CONFIDENTIAL = ("confidential", "confidentially", "keep my name", "identity", "share my name", "disclose")
_OTHERS = frozenset(
    """
    user username file company organisation organization business employer centre center course workshop
    garage
    tutor marker assessor trainer staff member's event venue site page form document project town county
    against
    account nick pet domain relationship relation trading firm school college product qualification complained
    """.split()  # noqa: SIM905 - reads better
)
_FIRST = frozenset({"first", "given", "forename", "forenames", "firstname", "christian", "cyntaf", "prenom"})
_LAST = frozenset({"last", "surname", "family", "lastname", "cyfenw", "nom"})
_NAMED = frozenset({"name", "names", "fullname", "enw", "complainant", "nombre", "nazwisko", "from"})
_TYPED = frozenset(
    """
    type category subject topic nature reason purpose regarding kind form pwnc math about heading asunto
    betreff
    """.split()  # noqa: SIM905 - reads better
)
_TOLD = frozenset(
    """
    message messages detail details description describe happened complaint complaints comment comments
    enquiry
    inquiry feedback neges manylion explain story question concern concerns issue problem body text mensaje
    nachricht suggestion compliment tell incident summary grievance appeal grounds
    """.split()  # noqa: SIM905 - reads better
)
_ASIDE = frozenset(
    """
    policy privacy consent agree agreed read upload uploaded uploads files attach attachment attachments
    telephone phone mobile date time number postcode address ip captcha submitted hear preferred contacted
    where
    ref reference id url browser outcome resolve resolved want like already raised stage
    """.split()  # noqa: SIM905 - reads better
)
# fmt: on
_ASKING = frozenset({"are", "is", "do", "does", "have", "has"})
_ANOTHER = frozenset({"else", "another", "affected", "represent", "representing", "behalf"})
_MEMBER = frozenset(
    {"member", "membership", "learner", "student", "candidate", "apprentice", "uln", "aelodaeth"}
)
_NUMBERED = frozenset({"number", "no", "id", "uln", "rhif", "num"})
_DIGITS = re.compile(r"\d{3}")
_YES = frozenset(
    {
        "yes",
        "true",
        "on",
        "y",
        "1",
        "x",
        "ticked",
        "checked",
        "ydw",
        "ie",
    }
)
_EMPTY = frozenset(
    {
        "",
        "-",
        "n/a",
        "na",
        "none",
        "not given",
        "not provided",
        "[not provided]",
        "(not provided)",
        "blank",
        "left blank",
        "(blank)",
        "withheld",
        "prefer not to say",
        "anonymous",
        "anon",
    }
)


class _Field(StrEnum):
    MAIL = "mail"
    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"
    FIRST = "first"
    LAST = "last"
    NAME = "name"
    TYPE = "type"
    TOLD = "told"
    COMPLAINANT = "complainant"
    BEHALF = "behalf"
    NUMBER = "number"
    OTHER = "other"  # a field we have no use for; it ends the one before


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a notification; "" where a field is empty or absent."""

    name: str
    address: Address | None
    topic: str
    message: str
    anonymous: bool
    confidential: bool = False
    behalf: str = ""  # the person for whom somebody else complains, as the field has it
    number: str = ""  # a membership or learner number


def read_form(text: str) -> Form | None:
    """The fields of a form's text; None when it has neither a message nor an address field."""
    fields = _fields(text)
    name = _first(fields, _Field.NAME)
    if not name or not _first(fields, _Field.NAME).strip():
        name = f"{_first(fields, _Field.FIRST)} {_first(fields, _Field.LAST)}".strip()
    complainant = _first(fields, _Field.COMPLAINANT)
    name = name or complainant
    written = _first(fields, _Field.MAIL)
    topic, message = _topic_and_message(fields)
    if not message and not written:
        return None
    match = _ADDRESS.search(written[:300])
    given = "" if plain_letters(name).strip(" .()") in _EMPTY else name
    return Form(
        given,
        Address(given, match[0]) if match else None,
        topic,
        message,
        anonymous=_ticked(fields, _Field.ANONYMOUS),
        confidential=_ticked(fields, _Field.CONFIDENTIAL),
        behalf=_first(fields, _Field.BEHALF) or (complainant if complainant != name else ""),
        number=_digits(_first(fields, _Field.NUMBER)),
    )


def _first(fields: list[tuple[_Field, str]], wanted: _Field) -> str:
    return next((value for field, value in fields if field is wanted and value), "")


def _digits(value: str) -> str:
    return value if _DIGITS.search(value[:60]) is not None else ""


def _ticked(fields: list[tuple[_Field, str]], wanted: _Field) -> bool:
    return any(
        plain_letters(value).strip(" .!").split(" ")[0].strip(",.") in _YES
        for field, value in fields
        if field is wanted
    )


def _topic_and_message(fields: list[tuple[_Field, str]]) -> tuple[str, str]:
    """What the mail is said to be, and what is told: a long "nature of complaint" is the story itself."""
    types = [value for field, value in fields if field is _Field.TYPE and value]
    told = [value for field, value in fields if field is _Field.TOLD and value]
    topics = [value for value in types if len(value.split()) <= _TOPIC] + [
        value for value in told[:-1] if len(value.split()) <= 2 and len(told) > 1
    ]
    stories = [value for value in told if value not in topics]
    stories += [value for value in types if value not in topics]
    return (topics[0] if topics else ""), "\n\n".join(stories)


def _fields(text: str) -> list[tuple[_Field, str]]:
    """Sorted labels with their values; a value runs on over lines that carry no label."""
    found: list[tuple[_Field, list[str]]] = []
    for line in _lines(text):
        label, value = _parted(
            line, telling=bool(found) and found[-1][0] is _Field.TOLD and any(found[-1][1])
        )
        awaited = (
            bool(found) and found[-1][1] == [""] and ":" not in line
        )  # the value of the label just above
        if label is not None and not (awaited and line.strip()):
            found.append((label, [value]))
        elif _RULE.fullmatch(line.strip()) and found and found[-1][0] is not _Field.TOLD:
            found.append((_Field.TOLD, []))  # what stands under a rule is what is told
        elif found:
            found[-1][1].append(line.rstrip())
    return [(field, "\n".join(lines).strip()) for field, lines in found]


def _lines(text: str) -> list[str]:
    """Lines; several fields on one, set apart by bars, as lines of their own."""
    found: list[str] = []
    for line in text.split("\n")[:_LINES]:
        parts = line.split(" | ")
        several = len(parts) > 1 and all(":" in part[:_LONGEST_LABEL] for part in parts)
        found.extend(parts if several else [line])
    return found


def _parted(line: str, *, telling: bool) -> tuple[_Field | None, str]:
    """A line's label and what stands behind it; (None, "") where it carries none.

    `telling`: somebody's own words are being read, which only a plain label ends.
    """
    head, colon, value = line.partition(":")
    if not colon and "?" in line[:_LONGEST_LABEL]:
        head, _, value = line.partition("?")
        colon = "?"
    plain = plain_letters(head[: _LONGEST_LABEL + 1]).strip(" *-\t>#?•")
    if colon and len(head) > _LONGEST_LABEL:
        return None, ""
    if colon:
        field = sort_label(plain)
        asked = field in {_Field.ANONYMOUS, _Field.CONFIDENTIAL} and len(value.split()) <= 2
        if telling and not asked and (field is _Field.OTHER or len(plain.split()) > 4):
            return (field, value.strip()) if _is_aside(plain) else (None, "")
        short = field is not _Field.OTHER or len(plain) < 40
        return (field, value.strip()) if short and plain else (None, "")
    return (None, "") if telling or not line[:1].strip() else _without_colon(plain, line)


def _without_colon(plain: str, line: str) -> tuple[_Field | None, str]:
    """A label alone on its line, or a table's row: "Full name Pat Lee"."""
    field = sort_label(plain)
    words = _WORDS_IN_LABEL if field is _Field.BEHALF else _ALONE
    if field is not _Field.OTHER and len(plain.split()) <= words and line.rstrip()[-1:] not in ".!,":
        row = _row(plain, line)
        return row if row[0] is not None else (field, "")
    return _row(plain, line)


def _row(plain: str, line: str) -> tuple[_Field | None, str]:
    folded, words = plain.split(), line.split()
    for count in range(1, min(_ALONE, len(words) - 1, len(folded) - 1) + 1):
        field = sort_label(" ".join(folded[:count]))
        begins = words[count][:1].isupper() or words[count][:1].isdigit() or "@" in words[count]
        goes_on = folded[count] in _GO_ON or (folded[count] in _MAY_GO_ON and words[count].islower())
        if field is not _Field.OTHER and begins and not goes_on and folded[0] not in _PROSE:
            return field, " ".join(words[count:])
    return None, ""


def _is_aside(plain: str) -> bool:
    words = set(_WORD.findall(plain))
    return not words.isdisjoint({"consent", "captcha", "ip", "submitted", "files", "privacy"})


def _asks_for_whom(words: list[str], said: set[str]) -> bool:
    """As in "On whose behalf?" and "Name of the person you are complaining for"."""
    if "behalf" in said:
        return not said.isdisjoint({"whose", "name", "names", "who"})
    if said.isdisjoint(_NAMED) or "about" in said:
        return False
    return words[0] == "their" or not said.isdisjoint(_ANOTHER) or (words[-1] == "for" and len(words) > 2)


def _asks_who(plain: str, words: list[str], said: set[str]) -> _Field | None:
    """The label of a name or a number; None where it asks for neither."""
    if _asks_for_whom(words, said):
        return _Field.BEHALF
    if not said.isdisjoint(_MEMBER) and not said.isdisjoint(_NUMBERED):
        return _Field.NUMBER
    if len(words) <= 3 and not said.isdisjoint(_FIRST | _LAST):
        return _Field.LAST if said.isdisjoint(_FIRST) else _Field.FIRST
    if said.isdisjoint(_NAMED) and plain not in {"submitted by", "sent by", "contact"}:
        return None
    if not said.isdisjoint(_OTHERS) or ("about" in said and "your" not in said):
        return _Field.OTHER
    return _Field.COMPLAINANT if "complainant" in said else _Field.NAME


def sort_label(plain: str) -> _Field:
    """What a folded label asks for."""
    words = _WORD.findall(plain)
    said = set(words)
    if not words or len(words) > _WORDS_IN_LABEL:
        return _Field.OTHER
    if words[0] in _ASKING and not said.isdisjoint({"complainant", "behalf", "else"}):  # "Are you the ..?"
        return _Field.OTHER
    if any(part in plain for part in _MAIL) and said.isdisjoint({"prefer", "preferred", "consent"}):
        return _Field.MAIL
    if any(part in plain for part in _ANONYMOUS):
        return _Field.ANONYMOUS
    if any(part in plain for part in _CONFIDENTIAL):
        return _Field.CONFIDENTIAL
    who = _asks_who(plain, words, said)
    if who is not None:
        return who
    if not said.isdisjoint(_TYPED) or plain.startswith("i would like to"):
        return _Field.TYPE
    if not said.isdisjoint(_TOLD) and said.isdisjoint(_ASIDE):
        return _Field.TOLD
    return _Field.OTHER
