"""A letter with files leaves whole or not at all."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mailbot.adapters.mime import MailReader
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.store import open_store
from mailbot.desk.enclosing import packed
from mailbot.desk.promise import Promise
from mailbot.domain.act import Note, Update
from mailbot.domain.command import Order
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Enclosure, Template
from mailbot.domain.mail import IncomingMail, MailKey, RawMail
from mailbot.ports import UnitOfWork
from mailbot.rules.enclosing import MOST
from tests.desk.post_room import WRITER
from tests.scenarios.test_files_by_mail import PDF, with_files
from tests.support import letters
from tests.support.bodies import NOW, OFFICES, request

UPDATE = Order((Update("See the marks."),))
PROMISE = Promise(WRITER, OFFICES, 10, MailFiles())


@pytest.fixture
def work() -> Iterator[UnitOfWork]:
    store = open_store("sqlite://")
    with store.begin() as begun:
        yield begun
    store.close()


def taken(content: bytes) -> tuple[IncomingMail, RawMail]:
    key = MailKey("education@ihm.org.uk", 0, "1")
    raw = RawMail(key, datetime(2026, 11, 23, tzinfo=UTC), content, len(content), b"digest")
    return MailReader().read(raw, ()), raw


def test_files_of_a_mail_that_is_not_kept_refuse_the_order(work: UnitOfWork) -> None:
    """Nothing is sent without the file that its words speak of."""
    mail, _ = taken(with_files(letters.mail(), PDF))

    with pytest.raises(ActRefused) as refused:
        packed(work, MailFiles(), UPDATE, mail, mail.identity)

    assert "FILES_MISSING" == refused.value.reason


def test_an_order_that_writes_nothing_needs_no_files(work: UnitOfWork) -> None:
    """The note is kept; that the file goes to nobody is said."""
    mail, _ = taken(with_files(letters.mail(), PDF))
    order = Order((Note("They rang."),))

    done = packed(work, MailFiles(), order, mail, mail.identity)

    assert order == done.order
    assert "They go to nobody" in done.left


def test_a_letter_whose_mail_is_gone_is_refused_and_not_promised(work: UnitOfWork) -> None:
    """The act that wanted it is undone with it."""
    gone = Enclosure("b" * 64, 0, "marks.pdf", "application/pdf", 4)
    asked = replace(request("ihm", Template.UPDATE), enclosures=(gone,), reference=None)

    assert PROMISE(work, asked, NOW).startswith("LETTER_REFUSED: the mail that brought its files")
    assert not work.outbox.promised(asked.key)


def test_a_file_that_is_larger_than_its_mail_said_is_refused(work: UnitOfWork) -> None:
    """A size may be told too small; what counts is what would leave."""
    mail, raw = taken(with_files(letters.mail(), replace(PDF, content=bytes(MOST + 1))))
    work.ledger.keep(mail, raw, None)
    small = Enclosure(mail.identity, 0, "marks.pdf", "application/pdf", 4)
    asked = replace(request("ihm", Template.UPDATE), enclosures=(small,), reference=None)

    assert "a letter carries 20 MB" in PROMISE(work, asked, NOW)
