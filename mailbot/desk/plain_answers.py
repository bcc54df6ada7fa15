"""Words of staff that may be for the complainant: asked about, and sent once they say so (#send)."""

from mailbot.desk.hearing import Hearing, Orders
from mailbot.desk.sheet import Sheet
from mailbot.domain.act import Send
from mailbot.domain.case import Case
from mailbot.domain.command import Order
from mailbot.domain.letter import LetterFacts
from mailbot.ports import UnitOfWork
from mailbot.reading.command import holds_command
from mailbot.reading.own_words import own_words, signer
from mailbot.rules import command_letters as told
from mailbot.rules import commanding as rules


def holder(orders: Orders, sheet: Sheet) -> str:
    """Identity of the mail that holds the words of a letter, and its files."""
    if orders.questioned is not None:
        return orders.questioned.identity
    return orders.pending.mail if orders.pending else sheet.mail.identity


def check(work: UnitOfWork, orders: Orders, order: Order) -> None:
    """Raises ActRefused for words that went out before, and for those that a mail since has overtaken."""
    sends = [(place, one) for place, one in enumerate(order.acts) if isinstance(one, Send)]
    if not sends or orders.file is None:
        return
    (place, act), *_ = sends
    history = work.cases.history(orders.file.case.reference)
    seen = orders.questioned.seen if orders.questioned else orders.seen
    sent = rules.sent_at(history, act.mail) if act.mail else None
    error = None
    if sent is not None:
        error = told.sent_before(sent.astimezone(orders.office.procedure.zone))
    elif not act.anyway and seen is not None and rules.wrote_since(history, seen):
        error = told.wrote_since()
    if error is not None:
        error.place = place
        raise error


def remark(order: Order, case: Case) -> str:
    """What a receipt asks of whoever sent words while the answer is still owed (R19)."""
    sends = any(isinstance(one, Send) for one in order.acts)
    return told.WAS_IT_THE_RESPONSE if sends and rules.owes_an_answer(case) else ""


def question(work: UnitOfWork, hearing: Hearing, orders: Orders, sheet: Sheet) -> LetterFacts | None:
    """What is asked about a reply without a command; None where nothing is.

    What says nothing is not asked about, nor what says again what the question itself stood for, nor the
    tenth reply of a day: that is how programs answer that should not.
    """
    file = orders.file
    if file is None or not orders.token:
        return None
    person, dress = orders.person, orders.office.dress
    words = own_words(orders.text, signer(person, dress))
    before = hearing.again(work, orders.authority.asked_about, person, dress)
    if not words or (before is not None and before.words == words):
        return None
    if told.asked_enough(work.outbox.of_case(file.case.reference), person, sheet.now):
        return None
    files, refused = told.files_of(sheet.mail.identity, sheet.mail.attachments)
    late = told.LATE_COMMAND if holds_command(words) else ""
    return LetterFacts(words=words, remedy=" ".join(filter(None, [late, refused])), attachments=files)
