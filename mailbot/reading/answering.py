"""What a mail by one of us to a complainant says, as far as promises go (R19)."""

from mailbot.domain.mail import IncomingMail
from mailbot.domain.person import Person
from mailbot.reading.fold import plain_letters
from mailbot.reading.reply import new_words
from mailbot.reading.subject import read_subject

_READ = 20_000  # characters of the writer's words that are looked at
_COMPLAINT = ("complain", "grievance", "cwyn")  # how such words begin


def own_words(mail: IncomingMail) -> str:
    """What the writer says and how they sign, without what they quote."""
    words = new_words(mail.text)
    return "\n".join(filter(None, (words.new, words.signature)))


def names(person: Person, words: str) -> bool:
    """Whether the words hold somebody's whole name, as complainants are told it."""
    wanted, said = _in_a_row(person.name), _in_a_row(words[:_READ])
    return bool(wanted.strip()) and wanted in said


def same_heading(one: str, other: str) -> bool:
    """Whether two subjects are the same but for what mail programs put before them."""
    words = read_subject(one).words
    return bool(words) and words == read_subject(other).words


def speaks_of_complaint(mail: IncomingMail) -> bool:
    """Whether the writer's own words or the heading call the matter a complaint or an appeal about one."""
    said = _in_a_row(own_words(mail)[:_READ]).split()
    return read_subject(mail.subject).marked or any(word.startswith(_COMPLAINT) for word in said)


def _in_a_row(text: str) -> str:
    """Letters and digits alone, one space around each word."""
    plain = "".join(one if one.isalnum() else " " for one in plain_letters(text))
    return f" {' '.join(plain.split())} "
