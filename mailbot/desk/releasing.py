"""What a person decides about something that is held: let it go, or settle it.

Each decision is kept for good with who made it (Held.record), and a letter's in its case's history too.
Whatever was let go or settled meanwhile by somebody else is refused: nothing is let go twice.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.desk.admit import Admitted, Context, Desk, admit
from mailbot.desk.admit_sent import admit_sent
from mailbot.desk.fetching import let_go
from mailbot.desk.intake import FOLDER
from mailbot.desk.reliving import settle_as_found
from mailbot.desk.settling import Settling
from mailbot.desk.undelivered import Undelivered
from mailbot.domain.aftercare import FoundLetter, HeldLetter, How, Release
from mailbot.domain.errors import Problem, UnreadableMail, UserError
from mailbot.domain.event import Noted
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import LetterState
from mailbot.domain.mail import RawMail
from mailbot.ports import UnitOfWork

BY_HAND = "DEALT_WITH_BY_HAND"  # why a mail ended as it did
_LIST = "“mailbot release” lists what is held."


@dataclass(frozen=True, slots=True)
class Releasing:
    """Carries out what somebody decides."""

    desk: Desk
    undelivered: Undelivered
    by: str  # who decides, in words
    why: str = ""

    def letter(self, letter_id: int) -> HeldLetter:
        """A held letter waits again, and leaves with the next pass.  Raises UserError."""
        now = self.desk.clock.now()
        with self.desk.store.begin() as work:
            held = _held(work, letter_id)
            _let_go(work, held, now)
            self._record(work, "letter", held.letter.key, held.reason, How.RELEASED)
            self._note(work, held, f"LETTER_RELEASED {held.letter.key}")
            work.commit()
        return held

    def was_sent(self, letter_id: int) -> HeldLetter:
        """A letter that was held after a restore is the one that lies in Sent: it has left, and counts."""
        with self.desk.store.begin() as work:
            held = _held(work, letter_id)
            found = work.found.explained_by(letter_id)
            if found is None:
                remedy = "Let it go, or drop it: --drop."
                raise UserError(Problem(f"letter {letter_id}", "has no counterpart in Sent.", remedy))
            _let_go(work, held, self.desk.clock.now())
            self._note(work, held, f"LETTER_FOUND_IN_SENT {held.letter.key}")
            _settle(work, self.undelivered, held, found)
            self._record(work, "letter", held.letter.key, held.reason, How.RELEASED)
            work.commit()
        return held

    def drop_letter(self, letter_id: int) -> HeldLetter:
        """A letter never leaves: what it was to meet is owed still.  Letters that wait may be dropped too.

        Raises UserError.
        """
        now = self.desk.clock.now()
        with self.desk.store.begin() as work:
            held = _held(work, letter_id, waiting=True)
            work.held.hold([held.letter], held.reason)
            why = f"dropped by {self.by}{f': {self.why}' if self.why else ''}"
            if not work.held.let_letter_go(letter_id, LetterState.FAILED, why, now):
                raise UserError(Problem(f"letter {letter_id}", "is leaving just now.", _LIST))
            Settling(self.undelivered).drop(work, held.letter, why, now)
            self._record(work, "letter", held.letter.key, held.reason, How.DROPPED)
            work.commit()
        return held

    def mail(self, entry: LedgerEntry, raw: RawMail) -> Admitted:
        """A held mail is taken in as if it had just come, with the receipt it had.

        Raises UserError where it still cannot be read or is not held any more, StoreUnavailable.
        """

        def let_in(work: UnitOfWork) -> None:
            if not work.held.forget_mail(entry):
                raise UserError(_not_held(entry))
            self._record(work, "mail", str(entry.key), entry.reason, How.RELEASED)

        try:
            with let_go(raw):
                if raw.key.folder == FOLDER:
                    return admit(self.desk, raw, Context(first=let_in))
                return admit_sent(self.desk, raw, let_in)
        except UnreadableMail as error:
            remedy = "It is held as before. Deal with it by hand, then add --drop --why TEXT."
            problem = Problem(f"mail {entry.key.short}", f"still cannot be read: {error}.", remedy)
            raise UserError(problem) from error

    def drop_mail(self, entry: LedgerEntry) -> None:
        """A person has dealt with a held mail by hand.  Raises UserError where it is not held any more."""
        with self.desk.store.begin() as work:
            if not work.held.drop_mail(entry, BY_HAND):
                raise UserError(_not_held(entry))
            self._record(work, "mail", str(entry.key), entry.reason, How.DROPPED)
            work.commit()

    def _record(self, work: UnitOfWork, what: str, name: str, held_for: str, how: How) -> None:
        now = self.desk.clock.now()
        work.held.record(Release(what, name, held_for, how, now, self.by, self.why))

    def _note(self, work: UnitOfWork, held: HeldLetter, what: str) -> None:
        if held.letter.reference is not None:
            now = self.desk.clock.now()
            work.cases.note(held.letter.reference, (Noted(what, ""),), now, self.by)


def _held(work: UnitOfWork, letter_id: int, *, waiting: bool = False) -> HeldLetter:
    """The held letter with that number; with `waiting` also one that waits.  Raises UserError."""
    found = (one for one in work.held.letters() if one.letter.id == letter_id)
    held = next(found, None)
    if held is None and waiting:
        after = work.outbox.promised_after(letter_id - 1, 1)
        waits = (one for one in after if one.id == letter_id and one.state is LetterState.WAITING)
        held = next((HeldLetter(one, "WAITING") for one in waits), None)
    if held is None:
        raise UserError(Problem(f"letter {letter_id}", "is not held.", _LIST))
    return held


def _let_go(work: UnitOfWork, held: HeldLetter, now: datetime) -> None:
    """It waits again.  Raises UserError where somebody else has decided on it meanwhile."""
    if not work.held.let_letter_go(held.letter.id, LetterState.WAITING, "", now):
        raise UserError(Problem(f"letter {held.letter.id}", "is not held any more.", _LIST))


def _settle(work: UnitOfWork, undelivered: Undelivered, held: HeldLetter, found: FoundLetter) -> None:
    work.found.adopt(held.letter, found, held.letter.content)
    settle_as_found(work, Settling(undelivered), replace(held.letter, state=LetterState.WAITING), found)


def _not_held(entry: LedgerEntry) -> Problem:
    return Problem(f"mail {entry.key.short}", "is not held any more.", _LIST)
