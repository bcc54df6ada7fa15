"""Audit, erasing and legal holds, for the command line."""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from mailbot.adapters.mime import MailReader
from mailbot.adapters.rawmail import whole_mail
from mailbot.desk.auditing import Audit
from mailbot.desk.erasing import Erasing
from mailbot.desk.legal_holds import LegalHolds
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Clock, Store
from mailbot.settings import Settings

_NOWHERE = MailKey("audit", 0, "audit")
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def auditing(store: Store) -> Audit:
    return Audit(store, _is)


def erasing(settings: Settings, store: Store, clock: Clock) -> Erasing:
    profiles = {box.address.casefold(): settings.profile(box) for box in settings.mailboxes}
    return Erasing(store, dict(settings.offices), profiles, clock)


def holding(store: Store, clock: Clock) -> LegalHolds:
    return LegalHolds(store, clock)


def _is(identity: str, content: bytes) -> bool:
    """Whether these octets are known by that hash (R3).

    What people logged or brought over has no body of its own; its hash is over all of it.
    """
    mail = whole_mail(MailStub(_NOWHERE, len(content), _LONG_AGO), content)
    digests = (mail.body_digest, content, sha256(content).digest())
    return any(_identity(replace(mail, body_digest=digest)) == identity for digest in digests)


def _identity(mail: RawMail) -> str:
    """The hash that it is known by; "" for what is no mail."""
    try:
        return MailReader().read(mail, ()).identity
    except UnreadableMail:
        return ""
