"""Spam by what it does: who it greets, what it wants pressed or sent, what it promises or threatens.

No single sign proves anything; complainants send links, and speak of money and passwords.
"""

import re
from dataclasses import dataclass

from mailbot.domain.mail import IncomingMail
from mailbot.reading import words_spam
from mailbot.reading.phrases import Phrases, Said

_ARCHIVES = (
    ".zip",
    ".rar",
    ".7z",
    ".iso",
    ".img",
    ".html",
    ".htm",
    ".exe",
    ".js",
    ".vbs",
    ".scr",
    ".lnk",
    ".cab",
)
_LINK = re.compile(r"https?://|www\.|hxxp", re.IGNORECASE)
_PRICE = re.compile(r"(?:\$|USD ?)\d|\d ?(?:USD|BTC|million)\b|/ ?month\b", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?:[$€£]|USD ?|GBP ?|EUR ?)\d[\d,.]{4,}|[$€]\d|\d ?%|\d ?(?:BTC|million)\b", re.IGNORECASE
)
# fmt: off
_GREETS_ANYBODY = Phrases.of((
    "dear business owner", "dear customer", "dear valued", "dear user", "dear beneficiary", "dear merchant",
    "dear account holder", "dear client", "dear owner", "dear webmaster", "dear website owner", "dear friend",
    "dear beloved", "dearest", "dear company", "dear sender", "attention beneficiary",
    "greetings in the name",
    "greetings of the day", "dear email user", "dear partner", "dear director manager", "dear site owner",
))
_WANTS = Phrases.of((
    "download the", "open the attached", "see the attached link", "click", "log in to", "login to",
    "sign in to",
    "verify your", "confirm your", "update your account", "password for archive", "archive password",
    "password for the file", "your password", "your account", "send your full name", "your bank",
    "bank details",
    "your phone and bank", "gift cards", "wire the", "transfer the", "remit", "confirm withdrawal",
    "claim your", "release the funds", "western union", "processing fee", "validate your", "view document",
    "review the case", "view the complaint", "read the complaint", "see the complaint",
    "open the complaint", "scan the qr", "enable content", "respond to the case", "shared a file",
))
_ADDRESSES_ANY_COMPANY = Phrases.of((
    "against your company", "about your company", "against your business", "about your business",
    "against your organisation", "against your organization", "against your firm",
))
_LOCKED = Phrases.of((
    "password for archive", "password for the archive", "archive password", "zip password",
    "password for the file",
    "password to open", "file password", "document password", "password for the attachment",
))
_PRESSES = Phrases.of((
    "within 24 hours", "within 48 hours", "in 24h", "in 24 hours", "in 48 hours", "within 12 hours",
    "immediately",
    "legal penalty", "legal penalties", "be deactivated", "be suspended", "be terminated", "be closed",
    "avoid",
    "final warning", "last warning", "failure to", "expires today", "account suspension",
    "pending withdrawal", "case opened",
    "your company", "against your company", "against your business", "suspension of your",
))
_PROMISES = Phrases.of((
    "the sum of", "deposited", "widow of", "late husband", "almighty", "chosen you", "inheritance",
    "next of kin",
    "investment", "crypto", "bitcoin", "btc", "lottery", "winner", "beneficiary", "consignment", "barrister",
    "profit", "returns guaranteed", "motherless", "orphans", "charity project",
))
_SELLS = Phrases.of((
    "we offer", "our services", "our agency", "seo", "backlinks", "backlink", "ranking", "rank higher",
    "page 1",
    "first page", "your website", "more traffic", "web traffic", "leads", "ai content", "guest posts",
    "free audit",
    "shall i send", "should i send", "send you a quote", "a quick call", "affordable price", "our packages",
    "found errors", "errors that stop", "redesign", "app development", "google reviews",
    "remove negative reviews",
    "negative reviews", "reputation management", "interested let me know", "special price", "growth hacker",
))
_SELF = frozenset({"i", "my", "me", "we", "our", "us"})
_OURS = frozenset(
    """
    tutor marker assessor module course diploma certificate membership assignment workbook exam epa garage
    technician facilitator accreditation placement resit learner apprentice enrolment
    """.split()  # noqa: SIM905 - reads better
)
# fmt: on


_SORTS = {name: Phrases.of(phrases) for name, phrases in words_spam.SORTS.items()}
_PUSHES = Phrases.of(words_spam.PRESSES)
_SOLD = frozenset(
    {"services", "goods", "vanity"}
)  # firms that write to us rightly speak so too: one more is asked
_SOME = 2  # phrases of one sort
_ENOUGH = 4  # signs
_PLAIN = 5
_WITH_OURS = 7


@dataclass(frozen=True, slots=True)
class Spam:
    """The words by which a mail is spam."""

    words: str
    plainly: bool  # so many that talk of a complaint saves nothing


def phishing(mail: IncomingMail, said: Said, both: Said) -> Spam | None:
    """Why a mail is spam; None for what may be a person with a matter of ours.  `both`: heading and text."""
    text = f"{mail.subject[:300]}\n{mail.text[:6_000]}"
    lure = bool(_LINK.search(text)) or any(
        part.name.casefold().endswith(_ARCHIVES) for part in mail.attachments
    )
    tricks = _tricks(both, text, lure=lure)
    found = max(
        (phrases.found(both)[1 if name in _SOLD else 0 :] for name, phrases in _SORTS.items()), key=len
    )
    pushes = bool(_PUSHES.first(both))
    signs = len(found) + lure + pushes + bool(_GREETS_ANYBODY.first(both))
    if len(found) >= _SOME:  # looking for sums costs more than the rest together
        signs += bool(_AMOUNT.search(text) or _PRICE.search(text)) + ("!!" in text or text.isupper())
    ours = not _OURS.isdisjoint(both.vocabulary)
    told = len(found) > _SOME or pushes  # shops that deliver greet customers and send links, too
    if len(found) >= _SOME and told and signs >= (_WITH_OURS if ours else _ENOUGH):
        personal = len(found) < 3 and not lure and not _SELF.isdisjoint(said.vocabulary)
        if not personal:
            return Spam(", ".join(found[:4]), plainly=signs >= _PLAIN and len(found) >= 3 and not ours)
    return Spam(tricks, plainly=False) if tricks and not ours else None


def _tricks(both: Said, text: str, *, lure: bool) -> str:
    """The words of what is wanted, promised or sold, where there are enough of them."""
    greets, wants, presses = (_GREETS_ANYBODY.first(both), _WANTS.found(both), _PRESSES.found(both))
    promises, sells = _PROMISES.found(both), _SELLS.found(both)
    price = bool(_PRICE.search(text))
    if len(sells) + price >= 3:
        return ", ".join(sells[:3])
    if len(promises) + price + bool(greets) >= 3 and (wants or greets):
        return ", ".join(promises[:3])
    tricks = bool(greets) + min(len(wants), 2) + min(len(presses), 2) + lure + price + bool(promises)
    tricks += len(presses) >= 2 and _SELF.isdisjoint(both.vocabulary)  # nobody's own experience
    tricks += bool(_ADDRESSES_ANY_COMPANY.first(both)) + 2 * bool(_LOCKED.first(both))
    if tricks >= 4 and (lure or greets or _LOCKED.first(both)):
        return ", ".join((*wants, *presses)[:3])
    return ""
