"""Builders of offices, mails and readings for tests that begin behind the reading room."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from mailbot import settings
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address, Headers, IncomingMail, MailKey
from mailbot.domain.procedure import Office
from mailbot.domain.reading import (
    FEEDBACK_KINDS,
    Because,
    IdentityReading,
    Kind,
    KindReading,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)
from mailbot.domain.reference import Reference

SHIPPED = Path(__file__).resolve().parents[2] / "config"
PAT = Address("Pat Lee", "pat.lee@example.org")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@cache
def office(organisation: str) -> Office:
    """The shipped office of `ihm` or `imi`."""
    return settings.load(SHIPPED).office(organisation)


def mail(text: str = "It went wrong.", subject: str = "Complaint", **changes: object) -> IncomingMail:
    """A plain mail by Pat Lee, received on a Monday morning."""
    plain = IncomingMail(
        key=MailKey("education@ihm.org.uk", 1, "7"),
        identity="a" * 64,
        message_id="<pat-1@example.org>",
        subject=subject,
        senders=(PAT,),
        received_at=MONDAY,
        headers=Headers(()),
        size=len(text),
        text=text,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # fields by name, checked by the tests that use them


def reading(
    kind: Kind = Kind.COMPLAINT,
    verdict: Verdict = Verdict.NAMED,
    *,
    certain: bool = True,
    safe: bool = True,
    **changes: object,
) -> Reading:
    """A reading that found nothing remarkable save what the arguments say."""
    mark = "SUBJECT_MARKED_FEEDBACK" if kind in FEEDBACK_KINDS else "SUBJECT_MARKED"
    found = Reading(
        kind=KindReading(kind, certain, (Because(mark, kind.value),), marked=True),
        identity=IdentityReading(verdict, "Pat Lee" if verdict is Verdict.NAMED else "", ()),
        reply=ReplySafety(safe, () if safe else (Because("NULL_RETURN_PATH"),)),
        thread=ThreadReading(None, Proof.NONE),
        complainant=PAT,
    )
    return replace(found, **changes)  # type: ignore[arg-type]  # likewise


def case(state: State = State.OPEN, kind: CaseKind = CaseKind.COMPLAINT, **changes: object) -> Case:
    """Pat's case, with an acknowledgement met and an answer owed."""
    plain = Case(
        reference=Reference("IHM", 2026, 42),
        organisation="ihm",
        mailbox="education@ihm.org.uk",
        kind=kind,
        state=state,
        stage=1,
        received_at=MONDAY,
        complainant=PAT,
        name="Pat Lee",
        anonymous=False,
        clocks=(CaseClock("respond", MONDAY, datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)),),
        version=3,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # likewise
