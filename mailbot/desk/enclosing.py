"""The files of a staff mail, put with the act whose letter they belong to, before it is tried.

They are those of the mail that held the commands, read again from the bytes that were kept: so what is
confirmed carries the very files that the preview named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailbot.domain import act as acts
from mailbot.domain.command import Order
from mailbot.domain.errors import ActRefused, UnreadableMail
from mailbot.domain.mail import IncomingMail
from mailbot.ports import Enclosures, UnitOfWork
from mailbot.rules import command_letters as told
from mailbot.rules.enclosing import LARGEST_MAIL, Enclosing, carries, enclosing

_WRITING = (acts.Ask, acts.Send, acts.Update, acts.Decide, acts.TellParty)
_AGAIN = "Send the commands once more, with smaller files or without them."


@dataclass(frozen=True, slots=True)
class Packed:
    """An order with its files."""

    order: Order
    left: str = ""  # which files go nowhere, in words; "" where none is left behind


def packed(work: UnitOfWork, files: Enclosures, order: Order, mail: IncomingMail, holder: str) -> Packed:
    """The order as it is to be carried out.

    `mail`: at hand.  `holder`: identity of the mail that held the commands, an earlier one where `mail`
    confirms it.  Raises ActRefused where files may not go, or are not to be had any more.
    """
    confirms = holder != mail.identity
    left = told.FILES_CONFIRMED if confirms and carries(mail.attachments) else ""
    if not any(isinstance(one, _WRITING) for one in order.acts):  # a block has words for one letter at most
        return Packed(order, left or (told.FILES_UNSENT if carries(mail.attachments) else ""))
    if not confirms and not carries(mail.attachments):
        return Packed(order)
    found = _found(work, files, holder)
    return Packed(_with(order, found), " ".join(filter(None, [left, told.files_kept(found.kept)])))


def _found(work: UnitOfWork, files: Enclosures, holder: str) -> Enclosing:
    raw = work.ledger.raw(holder, LARGEST_MAIL)
    if raw is None:
        raise ActRefused("FILES_MISSING", "the mail with the files is too large, or not kept.", _AGAIN)
    try:
        listed = files.listed(raw)
    except UnreadableMail as error:
        raise ActRefused("FILES_MISSING", "the mail with the files cannot be read.", _AGAIN) from error
    return enclosing(holder, listed)


def _with(order: Order, found: Enclosing) -> Order:
    done: Sequence[acts.Act] = [
        replace(one, files=found.files) if isinstance(one, _WRITING) else one for one in order.acts
    ]
    return replace(order, acts=tuple(done))
