"""Who wrote: named, anonymous, or a person must say (RULINGS R12 to R17, PROCEDURE A3)."""

import re
from dataclasses import dataclass

from mailbot.domain.mail import Address, Attachment
from mailbot.domain.reading import Because, IdentityReading, Verdict
from mailbot.reading import wishes, words_names
from mailbot.reading.address_names import name_in_address
from mailbot.reading.because import because
from mailbot.reading.fold import plain_letters
from mailbot.reading.in_their_stead import behalf, in_their_stead
from mailbot.reading.introduced import READ, answered, called, in_fields, letterhead, stated
from mailbot.reading.known_names import Sort, is_forename, titles
from mailbot.reading.names import NOTHING, Name, judge_name
from mailbot.reading.phrases import Said
from mailbot.reading.reply import Words
from mailbot.reading.represented import handed_over, in_subject, represented, spoken_for
from mailbot.reading.signoff import kin_signed, relation, signed
from mailbot.reading.whole_name import best_name
from mailbot.reading.words_english import is_english

_NUMBER = re.compile(
    r"\b(?:member(?:ship)?|candidate|learner|registration|student|enrolment"
    r"|apprentice|uln|imi|ihm|aelodaeth)\b[\s.:#(-]{0,4}"
    r"(?:(?:no|number|num|id|ref|reference|rhif|reg)\b[\s.:#-]{0,4})?(?:is\b\s{0,2}|:\s{0,2})?"
    r"((?:[a-z]{1,5}[-/ ]?){0,3}\d[\d-]{3,12})",
    re.IGNORECASE,
)
_STANDING = re.compile(r"\bmember\b[^.\n]{0,40}\(?\bn(?:o|umber)\b[.: ]{0,3}\d{4,12}", re.IGNORECASE)
_REFERENCE = re.compile(r"\b[A-Z]{2,6}-20\d\d-\d{4,}\b")
_YEAR = re.compile(r"20[0-4]\d(?:-\d{4,9})?")
_WE_ARE = re.compile(
    r"\b(?:[Ww]e at|[Hh]ere at|[Oo]n behalf of|[Ww]e are|[Ww]e,)\s+"
    r"((?:[^\W\d_a-z][\w'’&.-]*\s?|and\s|of\s|the\s){2,6})"
)
_LETTERS = re.compile(r"letter|complaint|statement|cwyn|llythyr|appeal|grievance|concerns?\b", re.IGNORECASE)
_ATTACHED = re.compile(r"attach|enclos|see below|amgae|ynghlwm", re.IGNORECASE)
# Papers that show what happened, in which nobody says who they are.
_PROOF = re.compile(
    r"invoice|receipt|bill|regist|rota|report|certificate|photo|image|img|screen|shot|log|list|minutes|policy"
    r"|contract|statement of account|bank|quote|estimate|mot\b|results?|marks?|timetable|schedule"
    r"|emails?|chat"
    r"|whatsapp|messages?|evidence|proof|transcript|recording|spreadsheet",
    re.IGNORECASE,
)
_DOCUMENTS = (".doc", ".docx", ".pdf", ".odt", ".rtf", ".txt", ".pages", ".eml", ".msg")
_SHORT = 60  # words of a body that only points to what is attached


@dataclass(frozen=True, slots=True)
class Writer:
    """What identity is read from."""

    address: Address | None
    words: Words
    subject: str
    attachments: tuple[Attachment, ...] = ()
    said: Said | None = None  # the words' new part, where it is already at hand
    shown: str = ""  # the name in a copied mail's "From:" that gives no address
    form_name: str | None = None  # a form's name field; None where there is no form
    handed_over: bool = False  # a colleague or an agent tells of somebody else's complaint
    form_anonymous: bool = False  # a form's box "anonymous" is ticked
    form_confidential: bool = False  # its box "keep my name confidential" is
    form_behalf: str = ""  # its field for the person on whose behalf somebody complains
    form_number: str = ""  # its field for a membership number


def read_identity(writer: Writer) -> IdentityReading:
    """The verdict, the name as the person signs it, and the words they rest on."""
    heading = Said.of(writer.subject[:300])
    said = writer.said or Said.of(writer.words.new[:READ])
    wish = wishes.unknown(heading, said)
    found = _names(writer, wish)
    name, reason = best_name(found, writer.address.name if writer.address else "")
    false = wishes.false_name(heading, said, name.text if name is not None else "")
    if false:
        return IdentityReading(Verdict.ANONYMOUS, "", (because("NAME_SAID_TO_BE_FALSE", false),))
    if name is not None:
        secret = (
            wish
            or wishes.confidence(writer.subject, heading, said)
            or ("ticked in the form" if writer.form_anonymous or writer.form_confidential else "")
        )
        reasons = [because(reason, name.text)]
        if secret:
            reasons.append(because("CONFIDENTIALITY_ASKED", secret))
        return IdentityReading(Verdict.NAMED, name.text, tuple(reasons), confidential=bool(secret))
    return _unnamed(writer, found, wish)


def _names(writer: Writer, wish: str) -> list[tuple[str, Name]]:
    """Everything that may name the writer, best first, each with its reason."""
    words = writer.words
    text = words.new
    found: list[tuple[str, Name]] = []
    if writer.form_name is not None:
        found.append(("NAMED_AS_REPRESENTED", behalf(writer.form_behalf)))
        found.append(("NAMED_IN_FORM", judge_name(writer.form_name)))
    if writer.handed_over:
        found.append(("NAMED_AS_REPRESENTED", handed_over(f"{writer.subject[:200]}\n{text}")))
    found.append(("NAMED_AS_REPRESENTED", _person_only(represented(f"{writer.subject[:200]}\n{text}"))))
    found.append(("NAMED_AS_REPRESENTED", spoken_for(writer.subject[:200], text, relation(text))))
    people = [("NAMED_IN_SIGNATURE", name) for name in signed(words, _hint(writer))]
    signer = _hint(writer).union(*(plain_letters(name.text).split() for _, name in people))
    another = in_their_stead(writer.subject, text, signer, kin_signed(text))
    found += [("NAMED_AS_REPRESENTED", another), *people]
    found.append(("NAMED_IN_TEXT", stated(text, _hint(writer))))
    found.append(("NAMED_IN_FIELDS", called(text)))  # of who signs "Pat": fuller than what is signed
    found.append(("NAMED_IN_FIELDS", in_fields(text)))
    found.append(("NAMED_IN_TEXT", answered(writer.subject, text)))
    found.append(("NAMED_IN_LETTERHEAD", letterhead(text)))
    if writer.address is not None and writer.form_name is None:
        found.append(("NAMED_IN_FROM", _display(writer.address, wish=wish)))
    if writer.shown:
        found.append(("NAMED_IN_FROM", judge_name(writer.shown)))
    found.append(("NAMED_IN_SUBJECT", in_subject(writer.subject)))
    found.append(("NAMED_ORGANISATION", _organisation(text)))
    return [(reason, name) for reason, name in found if name.sort is not Sort.NOTHING]


def _hint(writer: Writer) -> frozenset[str]:
    """Plain words of the display name and the address, which a doubtful name at the end agrees with."""
    if writer.address is None or writer.form_name is not None:
        return frozenset()
    shown = f"{writer.address.name[:120]} {writer.address.local[:64]}"
    return frozenset(word for word in re.findall(r"[^\W\d_]{3,}", plain_letters(shown)))


def _person_only(name: Name) -> Name:
    return name if name.sort is Sort.PERSON else NOTHING


def _display(address: Address, *, wish: str) -> Name:
    """The display name, unless it only repeats an address that says nothing."""
    name = judge_name(address.name)
    if " " not in address.name and address.name.casefold() == address.local.casefold() and " " in name.text:
        return NOTHING  # "pat.lee": the address again, of which a person must say
    if name.sort is Sort.PERSON and _stands_for_none(name.text, address, wish=wish):
        return Name(Sort.PSEUDONYM, name.text)
    if name.sort is not Sort.PERSON or " " in name.text:
        return name
    plain = plain_letters(name.text)
    echo = re.sub(r"[^a-z]", "", plain_letters(address.local)) == re.sub(r"[^a-z]", "", plain)
    if not is_forename(plain) and plain not in words_names.SURNAMES and (echo or not name.text[:1].isupper()):
        return Name(Sort.PSEUDONYM, name.text)
    return name


def _stands_for_none(shown: str, address: Address, *, wish: str) -> bool:
    """Small words that nobody is known by: "old kettle" of oldkettle@, and any of who will not be named."""
    words = plain_letters(shown).split()
    if len(words) < 2 or not shown.islower() or titles(words):
        return False
    if any(is_forename(word) or word in words_names.SURNAMES for word in words):
        return False
    local = plain_letters(address.local)
    if "".join(words) == re.sub(r"[\d._-]", "", local):
        return is_english(words[0])
    return bool(wish) and not any(word in local for word in words if len(word) > 2)


def _organisation(text: str) -> Name:
    head = text[:READ]
    folded = head.lower()
    if not any(cue in folded for cue in ("we at ", "here at ", "on behalf of", "we are ", "we, ")):
        return NOTHING
    for match in _WE_ARE.finditer(head):
        name = judge_name(match[1])
        if name.sort is Sort.ORGANISATION:
            return name
    return NOTHING


def _unnamed(writer: Writer, found: list[tuple[str, Name]], wish: str) -> IdentityReading:
    clues = _clues(writer, found, wish)
    if clues and not writer.form_anonymous:
        return IdentityReading(Verdict.PERSON_MUST_SAY, "", clues)
    reasons: list[Because] = []
    if wish or writer.form_anonymous:
        reasons.append(because("ANONYMITY_ASKED", wish or "ticked in the form"))
    stand_in = next((name for _, name in found if name.sort in {Sort.PSEUDONYM, Sort.ROLE}), None)
    if stand_in is not None:
        reasons.append(
            because("PSEUDONYM" if stand_in.sort is Sort.PSEUDONYM else "ROLE_ACCOUNT", stand_in.text)
        )
    if not reasons:
        reasons.append(because("NO_NAME_ANYWHERE", writer.address.address if writer.address else ""))
    return IdentityReading(Verdict.ANONYMOUS, "", tuple(reasons))


def _clues(writer: Writer, found: list[tuple[str, Name]], wish: str) -> tuple[Because, ...]:
    """What points to a person without naming one (R14)."""
    made_up = any(name.sort is Sort.PSEUDONYM for _, name in found)  # "S.S." of "Secret Squirrel"
    kept_back = made_up or wish  # "R." of who will not give their name is no clue to one
    initials = [name for _, name in found if name.sort is Sort.INITIALS and not kept_back]
    clues = [because("INITIALS_ONLY", name.text) for name in initials]
    if writer.address is not None and writer.form_name is None and name_in_address(writer.address.local):
        clues.append(because("ADDRESS_READS_LIKE_A_NAME", writer.address.address))
    number = _member_number(
        f"{writer.subject[:300]}\n{writer.words.new[:READ]}\n{writer.words.signature[:500]}"
    )
    number = writer.form_number.strip() or number
    if number:
        clues.append(because("MEMBERSHIP_NUMBER", number))
    headed = _named_in_heading(writer.subject)
    if headed:
        clues.append(because("NAME_IN_SUBJECT", headed))
    case = _REFERENCE.search(f"{writer.subject[:300]}\n{writer.words.new[:READ]}")
    if case is not None:  # whoever quotes a case of ours may be known there
        clues.append(because("CASE_REFERENCE", case[0]))
    letter = _named_elsewhere(writer)
    if letter and not kept_back:
        clues.append(because("NAME_MAY_BE_IN_ATTACHMENT", letter))
    return tuple(clues)


def _member_number(text: str) -> str:
    standing = _STANDING.search(text)
    if standing is not None:
        return standing[0]
    for match in _NUMBER.finditer(text):
        if not _YEAR.fullmatch(match[1].strip(" -/").split()[-1]):  # "a member since 2009"
            return match[0]
    return ""


def _named_in_heading(subject: str) -> str:
    """A name set apart in the subject: it may be the writer's, or that of the person complained of."""
    for part in re.split(r"\s+[-–—|/:]\s*|[:|]\s+", subject[:200])[1:]:
        name = judge_name(part, strict=True)
        if name.sort is Sort.PERSON and " " in name.text and is_forename(plain_letters(name.text.split()[0])):
            return name.text
    return ""


def _named_elsewhere(writer: Writer) -> str:
    """An attached letter to which a short mail points, or a visiting card."""
    short = len(writer.words.new.split()) <= _SHORT
    points = _LETTERS.search(writer.words.new) is not None and _ATTACHED.search(writer.words.new) is not None
    for part in writer.attachments:
        name = part.name.casefold()
        if part.content_type in {"text/vcard", "text/x-vcard", "text/directory"} or name.endswith(".vcf"):
            return part.name
        if part.content_type == "message/rfc822" or (
            short and name.endswith(_DOCUMENTS) and (points or _PROOF.search(name) is None)
        ):
            return part.name
        if (
            name.endswith(_DOCUMENTS)
            and _LETTERS.search(name)
            and "attached letter" in writer.words.new.casefold()
        ):
            return part.name
    return ""
