"""What follows from one attempt: the letter's fate, what its case learns, and who is told."""

from dataclasses import dataclass
from datetime import datetime

from mailbot.desk import books, reports
from mailbot.desk.case_file import CaseFile
from mailbot.desk.undelivered import Trouble, Undelivered
from mailbot.domain.event import ClockMet, LetterFailed, LetterSent, Noted
from mailbot.domain.letter import Attempt, AttemptVerdict, LetterState, OutboxLetter, Template
from mailbot.ports import UnitOfWork
from mailbot.rules import backoff, delivered
from mailbot.rules.acts import outcome
from mailbot.rules.draft import Draft

REDIRECTED, UNREDIRECTED = "REDIRECTED", "NOT_REDIRECTED"  # what became of a letter in a trial


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an attempt ended."""

    letter: OutboxLetter  # as it was when the attempt began
    attempt: Attempt
    down: bool = False  # the server takes nothing from this mailbox just now
    refused: bool = False  # and a person must act
    redirected: bool = False  # it was tried at the trial's address, not at its reader's

    @property
    def state(self) -> LetterState:
        """Where the letter stands now.

        Doubt is allowed once: a letter that may have arrived is sent again (R10).  One that may have
        arrived twice waits for a person, who can ask the reader.
        """
        match self.attempt.verdict:
            case AttemptVerdict.ACCEPTED:
                return LetterState.REDIRECTED if self.redirected else LetterState.SENT
            case AttemptVerdict.PERMANENT:
                return LetterState.FAILED
            case AttemptVerdict.UNCERTAIN if self.letter.doubtful:
                return LetterState.HELD
        return LetterState.WAITING

    @property
    def again_at(self) -> datetime | None:
        """When the letter is tried again; None: never."""
        if self.state is not LetterState.WAITING:
            return None
        return backoff.next_attempt(self.letter.attempts, self.attempt.ended_at)

    @property
    def news(self) -> str:
        """What a person must be told, as the end of a sentence about the letter; "" when nothing."""
        if self.state is LetterState.FAILED:
            return "was refused by the mail server"
        if self.state is LetterState.HELD:
            return "may have arrived, once or twice, but the mail server never said so"
        if self.again_at and backoff.needs_a_person(self.letter.created_at, self.attempt.ended_at):
            return "has not left for more than a day; it is tried again every half hour"
        return ""


@dataclass(frozen=True, slots=True)
class Settling:
    """Writes verdicts."""

    undelivered: Undelivered

    def __call__(self, work: UnitOfWork, verdict: Verdict) -> None:
        """All that follows from one attempt, inside the caller's transaction."""
        letter, attempt = verdict.letter, verdict.attempt
        if not work.outbox.settle(letter, attempt, verdict.state, verdict.again_at):
            return  # somebody else has taken the letter over, or this was written before: kept, no more
        if verdict.state is LetterState.SENT and letter.template in delivered.MOVING:
            self._arrived(work, verdict)
        elif verdict.state is LetterState.SENT:
            _record_sent(work, verdict)
        elif verdict.redirected:
            self._redirected(work, verdict)
        elif verdict.news:
            self._report(work, verdict)
        if verdict.refused or (verdict.down and backoff.server_is_lost(letter.created_at, attempt.ended_at)):
            self.undelivered.server_lost(work, Trouble(letter, "", attempt.detail, attempt.ended_at))

    def _report(self, work: UnitOfWork, verdict: Verdict) -> None:
        """Tell a person, and the case's history."""
        letter, attempt = verdict.letter, verdict.attempt
        held = verdict.state is LetterState.HELD
        trouble = Trouble(letter, verdict.news, attempt.detail, attempt.ended_at, held)
        file = self._file(work, verdict)
        if file is None:
            self.undelivered.letter_failed(work, trouble, None)
            return
        if verdict.state is LetterState.FAILED:
            file.note(LetterFailed(letter.key, attempt.detail))
            _never_arrived(file, letter)
        elif verdict.state is LetterState.HELD:
            file.note(Noted(f"LETTER_HELD {letter.key}: {attempt.detail}", ""))
        self.undelivered.letter_failed(work, trouble, file)
        if file.changed:
            file.save()

    def _redirected(self, work: UnitOfWork, verdict: Verdict) -> None:
        """In a trial nobody outside is reached: no duty is met, and an outcome can be given another way.

        What the trial's own address makes of a letter says nothing of its reader.
        """
        letter, how = verdict.letter, verdict.state
        if letter.reference is None or how is LetterState.WAITING:
            return
        noted = Noted(f"{REDIRECTED if how is LetterState.REDIRECTED else UNREDIRECTED} {letter.key}", "")
        if letter.template not in delivered.MOVING:
            work.cases.note(letter.reference, (noted,), verdict.attempt.ended_at)
            return
        file = self._file(work, verdict)
        if file is None:
            return
        file.note(noted)
        going = file.case.dossier.on_its_way
        # An outcome that a person has given by hand stands, whatever became of our letter about it.
        if letter.template is not Template.OUTCOME or (going is not None and going.letter == letter.key):
            draft = Draft(file.office, file.case, file.now)
            delivered.came_back(draft, letter.key, letter.template, REDIRECTED)
            file.take(draft.change())
        file.save()

    def drop(self, work: UnitOfWork, letter: OutboxLetter, why: str, at: datetime) -> None:
        """What follows for its case where a person says that a letter does not leave."""
        attempt = Attempt(letter.id, at, at, AttemptVerdict.PERMANENT, why)
        file = self._file(work, Verdict(letter, attempt))
        if file is not None:
            file.note(LetterFailed(letter.key, why))
            _never_arrived(file, letter)
            file.save()

    def _arrived(self, work: UnitOfWork, verdict: Verdict) -> None:
        """A letter that moves its case: an outcome, a new date."""
        letter, at = verdict.letter, verdict.attempt.ended_at
        file = self._file(work, verdict)
        if file is None:
            return
        file.note(LetterSent(letter.key, letter.message_id, letter.attempts, letter.doubtful))
        draft = Draft(file.office, file.case, at)
        delivered.meet(draft, letter.meets, letter.key, letter.created_at)
        delivered.arrived(draft, letter.key, letter.template, at)
        file.take(draft.change())
        file.save()

    def _file(self, work: UnitOfWork, verdict: Verdict) -> CaseFile | None:
        """The case on the desk, as of the instant the server answered."""
        letter = verdict.letter
        office = self.undelivered.offices.get(letter.organisation)
        case = work.cases.get(letter.reference) if letter.reference else None
        if case is None or office is None:
            return None
        own = books.office_of(work, self.undelivered.offices, case)
        return CaseFile(work, self.undelivered.promise, own, case, verdict.attempt.ended_at)


def _never_arrived(file: CaseFile, letter: OutboxLetter) -> None:
    """What the letter told nobody knows of: an outcome can be written again.

    One that was given by hand before is owed again as well: it went to the same address.
    """
    if letter.template in delivered.MOVING and not outcome.overtaken(file.case, letter.key):
        reports.reopen(file, letter, "LETTER_REFUSED_BY_SERVER")
        draft = Draft(file.office, file.case, file.now)
        delivered.came_back(draft, letter.key, letter.template, "LETTER_REFUSED_BY_SERVER")
        file.take(draft.change())


def _record_sent(work: UnitOfWork, verdict: Verdict) -> None:
    """Duties are met at the instant the server answered.

    Without reading the case: this runs for every letter, and the record alone knows what still runs.
    """
    letter, at = verdict.letter, verdict.attempt.ended_at
    if letter.reference is None:
        return
    met = work.cases.meet(letter.reference, letter.meets, at) if letter.meets else ()
    sent = LetterSent(letter.key, letter.message_id, letter.attempts, letter.doubtful)
    work.cases.note(letter.reference, (sent, *(ClockMet(name, at, letter.key) for name in met)), at)
