"""Machines are known by more than one mark, and people are never taken for them (RFC 3834, MAIL C3, R4)."""

import hashlib
import json
import os
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mailbot.adapters.mime import MailReader
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import DeliveryStatus, MailKey, RawMail
from mailbot.domain.reading import MACHINE_KINDS, Kind
from tests.support.mails import EDUCATION, judge, mail

STORY = "I wish to complain about my marker.\n\nPat Lee"
CORPORA = os.environ.get("MAILBOT_CORPORA", "")
BOUNCES = frozenset({"bounce", "delay_warning", "bounce_notice_no_dsn"})


@pytest.mark.parametrize(
    "headers",
    [
        [],
        ["Auto-Submitted: no"],
        ["Auto-Submitted: No"],
        ["Auto-Submitted: no; comment"],
        ["Auto-Submitted: no (a person)"],
        ["X-Auto-Response-Suppress: All"],
        ["X-Auto-Response-Suppress: OOF, AutoReply"],
        ["X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply"],
        ["Precedence: first-class"],
        ["X-Mailer: Outlook"],
        ["Importance: High"],
        ["Disposition-Notification-To: pat@lee.example"],
        ["X-Spam-Flag: NO"],
        ["X-Spam-Status: No, score=0.1"],
        ["X-MS-Exchange-Organization-SCL: -1"],
        ["Delivered-To: education@ihm.example"],
        ["X-Priority: 1", "X-MSMail-Priority: High"],
        ["Thread-Topic: Complaint"],
    ],
)
def test_a_persons_mail_may_be_answered(headers: list[str]) -> None:
    """Products that read suppress headers as automatic lost real complaints (C3.21)."""
    reading = judge(mail(STORY, headers=headers, return_path="pat@lee.example"))

    assert (Kind.COMPLAINT, True, True) == (reading.kind.kind, reading.kind.certain, reading.reply.safe)


@pytest.mark.parametrize(
    ("reason", "more"),
    [
        ("NULL_RETURN_PATH", {"return_path": ""}),
        ("AUTO_SUBMITTED", {"headers": ["Auto-Submitted: auto-forwarded"]}),
        ("MAILING_LIST", {"headers": ["List-Id: <x.example>"]}),
        ("MAILING_LIST", {"headers": ["list-unsubscribe: <mailto:x@x.example>"]}),
        ("MAILING_LIST", {"headers": ["List-Post: <mailto:x@x.example>"]}),
        ("PRECEDENCE", {"headers": ["Precedence: bulk"]}),
        ("PRECEDENCE", {"headers": ["PRECEDENCE: Junk"]}),
        ("PRECEDENCE", {"headers": ["Precedence: list"]}),
        ("OWN_LETTER", {"headers": ["X-Mailbot-Id: 1"]}),
        ("SENDER_NEVER_ANSWERS", {"sender": "Pat Lee <noreply@lee.example>"}),
        ("SENDER_NEVER_ANSWERS", {"sender": "Pat Lee <no-reply+7@lee.example>"}),
        ("SENDER_NEVER_ANSWERS", {"sender": "owner-members@lee.example"}),
        ("SENDER_NEVER_ANSWERS", {"sender": "members-request@lee.example"}),
        ("SENDER_NEVER_ANSWERS", {"sender": "Pat <DoNotReply@lee.example>"}),
        ("OWN_MAILBOX", {"sender": "enquiries@ihm.example"}),
        ("NO_SINGLE_SENDER", {"sender": "Pat Lee <pat@lee.example>, Sam Ash <sam@ash.example>"}),
        ("NO_SINGLE_SENDER", {"sender": ""}),
        ("NOT_ADDRESSED_TO_US", {"to": "friends@elsewhere.example"}),
        ("NOT_ADDRESSED_TO_US", {"to": ""}),
        ("FLAGGED_SPAM", {"headers": ["X-Spam-Flag: YES"]}),
        ("FLAGGED_SPAM", {"headers": ["X-MS-Exchange-Organization-SCL: 6"]}),
        ("FLAGGED_SPAM", {"headers": ["X-Forefront-Antispam-Report: CIP:1;SFV:SPM;"]}),
        ("TOO_MANY_HOPS", {"headers": ["Received: from a by b"] * 100}),
        ("ADDRESS_NOT_WRITABLE", {"sender": "Pat Lee <pät@lee.example>"}),
        ("REPORT", {"content_type": "multipart/report"}),
        ("AUTO_REPLY_HEADER", {"headers": ["X-Loop: somebody"]}),
    ],
)
def test_a_closed_gate_forbids_the_answer_and_says_why(reason: str, more: dict[str, Any]) -> None:
    """The case still opens; a person acknowledges it (R5)."""
    reading = judge(mail(STORY, **more))

    assert reason in [because.reason for because in reading.reply.because]
    assert not reading.reply.safe


def test_our_own_front_end_list_closes_no_gate() -> None:
    """A group in front of the mailbox puts its List-Id on every complaint."""
    box = type(EDUCATION)(EDUCATION.address, "ihm", own_lists=frozenset({"education.ihm.example"}))
    reading = judge(
        mail(
            STORY,
            headers=[
                "List-Id: Education <education.ihm.example>",
                "List-Post: <mailto:education@ihm.example>",
            ],
        ),
        box,
    )

    assert (Kind.COMPLAINT, True) == (reading.kind.kind, reading.reply.safe)


def test_behind_a_group_the_real_writer_is_found() -> None:
    """ "'Pat' via Enquiries" comes from our own address and is Pat's."""
    reading = judge(
        mail(
            STORY,
            sender="'Pat Lee' via Enquiries <enquiries@ihm.example>",
            headers=["X-Original-From: Pat Lee <pat@lee.example>"],
        )
    )

    assert reading.complainant is not None
    assert ("pat@lee.example", True) == (reading.complainant.address, reading.reply.safe)


@pytest.mark.parametrize(
    ("result", "safe"),
    [
        ("mx.ihm.example; dmarc=pass header.from=lee.example", True),
        ("mx.ihm.example; dmarc=fail header.from=lee.example", False),
        ("evil.example; dmarc=pass header.from=lee.example", False),
        ("not a result at all ;;;", False),
    ],
)
def test_an_envelope_of_another_house_needs_dmarc_where_we_are_told(result: str, safe: bool) -> None:
    """Only our own server's word counts (C3.26, R2, RFC 8601)."""
    box = type(EDUCATION)(EDUCATION.address, "ihm", authserv_ids=frozenset({"mx.ihm.example"}))
    incoming = mail(
        STORY, headers=[f"Authentication-Results: {result}"], return_path="bounces@mailer.example"
    )

    assert safe is judge(incoming, box).reply.safe
    assert judge(mail(STORY, return_path="x@post.lee.example"), box).reply.safe
    assert judge(mail(STORY, return_path="bounces@mailer.example")).reply.safe


@pytest.mark.parametrize(
    ("action", "status", "failed"),
    [
        ("failed", "5.1.1", True),
        ("failed", "4.4.7", True),
        ("delayed", "4.4.1", False),
        ("delivered", "2.0.0", False),
        ("relayed", "", False),
        ("", "5.0.0", True),
        ("", "4.0.0", False),
    ],
)
def test_a_report_says_whether_the_letter_failed(action: str, status: str, failed: bool) -> None:
    """An Action settles it; failed with 4.x.x is still failed (C5.35)."""
    report = judge(
        mail(
            "see the report",
            "Delivery report",
            "postmaster@mx.example",
            report_type="delivery-status",
            delivery=(DeliveryStatus("pat@lee.example", action, status),),
        )
    )

    assert report.bounce is not None
    assert (Kind.BOUNCE, failed) == (report.kind.kind, report.bounce.failed)


@pytest.mark.skipif(not CORPORA, reason="MAILBOT_CORPORA is not set: mail that others have collected")
def test_what_others_have_collected_is_classed_rightly() -> None:
    """Bounces and automatic replies of some seventy mail systems, and ordinary people's mail."""
    root = Path(CORPORA)
    classes: dict[str, str] = json.loads((root / "classes.json").read_text(encoding="utf-8"))
    ham = {str(path.relative_to(root)): "ham" for path in (root / "spamassassin").glob("easy-ham*")}
    table = Counter(
        (verdict, _kind_of(root / name))
        for name, verdict in {**ham, **classes}.items()
        if (root / name).is_file()
    )

    def count(verdicts: frozenset[str], kinds: frozenset[Kind] | None = None) -> int:
        return sum(
            number
            for (verdict, kind), number in table.items()
            if verdict in verdicts and (kinds is None or kind in kinds)
        )

    people = frozenset({"ham", "human"})
    assert count(BOUNCES, frozenset({Kind.BOUNCE})) >= 0.97 * count(BOUNCES)
    assert count(people, frozenset({Kind.BOUNCE})) <= 2
    assert count(frozenset({"auto_reply"}), frozenset({Kind.AUTO_REPLY})) >= 0.9 * count(
        frozenset({"auto_reply"})
    )
    assert count(frozenset({"human"}), MACHINE_KINDS) == 0
    # One of the ordinary collection is an out-of-office answer, and is read as one.
    assert count(people, frozenset({Kind.AUTO_REPLY})) <= 1
    assert count(people, frozenset({Kind.SPAM, Kind.APPEAL})) == 0
    # Words alone may lean to a complaint, which a person is asked about: seldom.
    assert count(people, frozenset({Kind.COMPLAINT})) <= 0.02 * count(people)


def _kind_of(path: Path) -> Kind | None:
    content = path.read_bytes()
    body = re.split(rb"\r?\n\r?\n", content, maxsplit=1)[-1]
    raw = RawMail(
        MailKey(EDUCATION.address, 1, "1"),
        datetime(2026, 5, 4, tzinfo=UTC),
        content,
        len(content),
        hashlib.sha256(body).digest(),
    )
    try:
        return judge(MailReader().read(raw, ())).kind.kind
    except UnreadableMail:
        return None
