"""Whether letters may leave at all, and which of them a person must look at first.

Looked at before letters are leased and again with each attempt that is registered: so a pause holds in
every daemon of a store from the next letter on.  Nothing of a letter changes by it.  What was promised
before a pause leaves after it as it was written, save what somebody has dropped meanwhile; reminders are
written when they are told, so that what was done during a pause is not reminded of.
"""

from collections import defaultdict
from collections.abc import Sequence

from mailbot.domain.aftercare import RESTORED, TO_BE_RELIVED
from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork

PAUSED = "PAUSED"  # somebody said so
NOT_RELIVED = "NOT_RELIVED"  # the store was put back, and lacks what came after its backup
LIKE_ONE_IN_SENT = "LIKE_ONE_IN_SENT"  # why a letter is held after a restore


def shut(work: UnitOfWork) -> str:
    """Why no letter may leave just now; "" where they may."""
    return paused(work) or (NOT_RELIVED if to_be_relived(work) else "")


def paused(work: UnitOfWork) -> str:
    """The same, of what may begin while daemons run: a store is put back while there are none."""
    return PAUSED if work.pauses.current() is not None else ""


def to_be_relived(work: UnitOfWork) -> bool:
    """Whether the store was put back and does not know yet what came after its backup."""
    mark = work.marks.get(RESTORED)
    return mark is not None and mark.text == TO_BE_RELIVED


def hold_doubles(work: UnitOfWork, letters: Sequence[OutboxLetter]) -> tuple[OutboxLetter, ...]:
    """Those that may leave.

    After a restore Sent may show letters that nothing explains, such as an outcome that was decided at the
    terminal.  The next letter of that kind on that case to that reader may be the same one again: a person
    compares them, once.
    """
    if not letters:
        return ()
    found: defaultdict[tuple[Reference | None, str, str], list[str]] = defaultdict(list)
    for one in work.found.unexplained():
        if one.template in TO_COMPLAINANTS:
            found[one.reference, one.template, one.recipient].append(one.message_id)
    # Each letter that nothing explains holds one of ours, and no more.
    alike = {letter.id: found[_purpose(letter)].pop(0) for letter in letters if found[_purpose(letter)]}
    if alike:
        work.held.hold([letter for letter in letters if letter.id in alike], LIKE_ONE_IN_SENT)
        for letter_id, message_id in alike.items():
            work.found.explain(message_id, letter_id)
    return tuple(letter for letter in letters if letter.id not in alike)


def _purpose(letter: OutboxLetter) -> tuple[Reference | None, str, str]:
    return letter.reference, letter.template.value, letter.recipient.casefold()
