"""Whether a mail was written to many: lists, newsletters, spam."""

import re

from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Because
from mailbot.reading import words_machine as lists
from mailbot.reading.because import because
from mailbot.reading.fields import first_field
from mailbot.reading.fold import plain_letters
from mailbot.reading.phishing import phishing
from mailbot.reading.phrases import Phrases, Said
from mailbot.reading.schemes import scheme_of, tied

LIST_HEADERS = (
    "list-id",
    "list-help",
    "list-subscribe",
    "list-unsubscribe",
    "list-post",
    "list-owner",
    "list-archive",
)
_SENDING_SERVICES = (
    "x-campaign",
    "x-campaignid",
    "feedback-id",
    "x-mailchimp-id",
    "x-mc-user",
    "x-csa-complaints",
    "x-mailgun-sid",
    "x-sg-eid",
    "x-mailer-recptid",
    "x-job",
    "x-cid",
)
_BULK = frozenset({"bulk", "junk", "list"})
_LINK = re.compile(r"https?://", re.IGNORECASE)
_MARKUP = re.compile(r"\[(?:url|link)\b|<a\s{1,3}href", re.IGNORECASE)  # nobody writes links so by hand
_SPAM = Phrases.of(lists.SPAM_TEXT)
_SCORE = re.compile(r"SFV:(?:SPM|PHSH)|CAT:(?:SPM|HSPM|PHSH|HPHSH|MALW)", re.IGNORECASE)


def list_headers(mail: IncomingMail, profile: MailboxProfile) -> str:
    """The header by which a mailing list shows; "" for none, and for our own front-end groups."""
    for value in mail.headers.all("list-id"):
        listed = value.rpartition("<")[2].strip("<> ").casefold() or value.strip().casefold()
        if listed in profile.own_lists or value.strip().casefold() in profile.own_lists:
            return ""
    return first_field(mail, LIST_HEADERS)


def precedence(mail: IncomingMail) -> str:
    """Precedence where it is not a person's."""
    for value in mail.headers.all("precedence"):
        if value.strip().casefold() in _BULK | {"auto_reply", "auto-reply"}:
            return value.strip().casefold()
    return ""


def bulk_reason(mail: IncomingMail, profile: MailboxProfile, own_words: str) -> Because | None:
    """Why a mail is a newsletter or the like: it says so itself, in words that it does not quote."""
    text = plain_letters(f"{own_words[:1_500]} {own_words[-2_500:]}")
    said = [words for words in lists.LIST_TEXT if words in text]
    header = list_headers(mail, profile)
    service = first_field(mail, _SENDING_SERVICES)
    robot = bool(mail.senders) and mail.senders[0].local.casefold().startswith(
        ("news", "newsletter", "marketing", "updates", "events", "offers", "info@news", "noreply", "no-reply")
    )
    if header and (said or service or precedence(mail) == "bulk"):
        return because("NEWSLETTER", said[0] if said else header)
    if said and (service or precedence(mail) in _BULK or robot or len(said) >= 2):
        return because("NEWSLETTER", said[0])
    return because("NEWSLETTER", service) if service and robot else None


def flagged_spam(mail: IncomingMail) -> Because | None:
    """What a filter in front of us says."""
    headers = mail.headers
    if (headers.first("x-spam-flag") or "").strip().casefold().startswith("yes"):
        return because("FLAGGED_SPAM", "X-Spam-Flag")
    if (headers.first("x-spam-status") or "").strip().casefold().startswith("yes"):
        return because("FLAGGED_SPAM", "X-Spam-Status")
    if (headers.first("x-virus-status") or "").strip().casefold().startswith(("infected", "yes")):
        return because("FLAGGED_VIRUS", "X-Virus-Status")
    level = (headers.first("x-ms-exchange-organization-scl") or "").strip()
    if level.isascii() and level.isdigit() and int(level[:3]) >= 5:
        return because("FLAGGED_SPAM", f"SCL {level}")
    report = headers.first("x-forefront-antispam-report") or ""
    return because("FLAGGED_SPAM", "X-Forefront-Antispam-Report") if _SCORE.search(report[:2_000]) else None


def spam_reason(
    mail: IncomingMail, profile: MailboxProfile, said_in_it: Said, *, complains: bool, stranger: bool = True
) -> Because | None:
    """Why an unflagged mail is spam: the parts of a scheme, or several of spam's own phrases.

    `complains`: somebody may speak of a matter of their own, so that it must be plain.
    """
    both = said_in_it.under(mail.subject[:300])
    if tied(both):
        return None
    scheme = scheme_of(mail, both, profile.address.rpartition("@")[2], stranger=stranger)
    if scheme is not None and (scheme.plainly or not complains):
        return because("SPAM_WORDS", scheme.words)
    trick = phishing(mail, said_in_it, both)
    if trick is not None and (trick.plainly or not complains):
        return because("SPAM_WORDS", trick.words)
    return None if complains else _several_phrases(mail, said_in_it)


def form_spam(mail: IncomingMail, profile: MailboxProfile, said: Said, *, complains: bool) -> Because | None:
    """Why what was typed into a form is spam: a robot's links, or an offer and nothing of one's own."""
    markup = _MARKUP.search(mail.text[:6_000])
    if complains or tied(said):
        return None
    if markup is not None:
        return because("SPAM_WORDS", markup[0])
    scheme = scheme_of(mail, said, profile.address.rpartition("@")[2])
    return because("SPAM_WORDS", scheme.words) if scheme is not None else None


def pitches(mail: IncomingMail, profile: MailboxProfile, said: Said) -> Because | None:
    """Why a mail that can be unsubscribed from is no newsletter: it offers us something by itself."""
    if first_field(mail, ("list-id", "list-post")) or precedence(mail):
        return None
    scheme = scheme_of(mail, said.under(mail.subject[:300]), profile.address.rpartition("@")[2])
    return because("SPAM_WORDS", scheme.words) if scheme is not None and scheme.pitch else None


def _several_phrases(mail: IncomingMail, said_in_it: Said) -> Because | None:
    said = (*_SPAM.found(Said.of(mail.subject[:300])), *_SPAM.found(said_in_it))
    text = mail.text[:3_000]
    if not said:
        return None
    links = len(_LINK.findall(mail.text[:6_000]))
    weight = len(said) + min(links, 2) + any(mark in text for mark in ("$$", "!!!", "100%", "£££"))
    filed = any(
        "filed against" in words or "the complaint" in words or "view complaint" in words for words in said
    )
    if (filed and (links or mail.attachments)) or (len(said) >= 2 and weight >= 4) or len(said) >= 3:
        return because("SPAM_WORDS", ", ".join(said[:4]))
    return None
