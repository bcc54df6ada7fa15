"""The log: one method for each thing that happens, one rich line a mail.

Never a body, a subject or a full address: a log is read by more people than a mailbox.
"""

import structlog

from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.mail import IncomingMail, MailKey
from mailbot.domain.reading import Reading


class MailLog:
    """Writes what happens."""

    def __init__(self) -> None:
        self._log = structlog.get_logger("mailbot")
        self._sent_unread: set[str] = set()  # mailboxes whose Sent could not be read the last time

    def admitted(self, entry: LedgerEntry, mail: IncomingMail, reading: Reading | None) -> None:
        self._log.info(
            "admitted",
            mail=str(entry.key),
            outcome=entry.outcome.value,
            reason=entry.reason,
            reference=str(entry.reference) if entry.reference else None,
            kind=reading.kind.kind.value if reading else None,
            identity=reading.identity.verdict.value if reading else None,
            size=mail.size,
            received_at=entry.received_at.isoformat(),
        )

    def held(self, entry: LedgerEntry, why: str) -> None:
        self._log.error("held", mail=str(entry.key), reason=entry.reason, why=why)

    def troubled(self, key: MailKey, failures: int) -> None:
        """A fault of ours while handling one mail; the traceback goes with it."""
        self._log.exception("troubled", mail=str(key), failures=failures)

    def vanished(self, key: MailKey) -> None:
        self._log.info("vanished", mail=str(key))

    def taken_on(self, mailbox: str, since: str) -> None:
        self._log.info("mailbox_taken_on", mailbox=mailbox, since=since)

    def mailbox_lost(self, mailbox: str, why: str, retry_seconds: float) -> None:
        self._log.warning("mailbox_lost", mailbox=mailbox, why=why, retry_seconds=round(retry_seconds, 1))

    def mailbox_found(self, mailbox: str) -> None:
        self._log.info("mailbox_found", mailbox=mailbox)

    def mailbox_taken(self, mailbox: str, worker: str) -> None:
        """This daemon reads the mailbox from now on."""
        self._log.info("mailbox_taken", mailbox=mailbox, worker=worker)

    def mailbox_given_up(self, mailbox: str, worker: str) -> None:
        """Another daemon reads it, or may."""
        self._log.info("mailbox_given_up", mailbox=mailbox, worker=worker)

    def taken_for_dead(self, before: str, worker: str) -> None:
        """This daemon was silent for so long that others have its work; it goes on under another name."""
        self._log.warning("taken_for_dead", before=before, worker=worker)

    def sent_unread(self, mailbox: str, why: str) -> None:
        """Sent cannot be read; said once until it can."""
        if mailbox not in self._sent_unread:
            self._sent_unread.add(mailbox)
            self._log.warning("sent_unread", mailbox=mailbox, why=why)

    def sent_read(self, mailbox: str) -> None:
        if mailbox in self._sent_unread:
            self._sent_unread.discard(mailbox)
            self._log.info("sent_read_again", mailbox=mailbox)

    def token_renewed(self, mailbox: str) -> None:
        self._log.info("token_renewed", mailbox=mailbox)

    def token_lost(self, mailbox: str, why: str) -> None:
        """No token to be had just now."""
        self._log.warning("token_lost", mailbox=mailbox, why=why)

    def grant_refused(self, mailbox: str, why: str) -> None:
        """The provider gives no token any more: a person must act."""
        self._log.error("grant_refused", mailbox=mailbox, why=why)

    def junk_unread(self, mailbox: str, why: str) -> None:
        """The folder for junk cannot be read; said once until it can."""
        self._log.warning("junk_unread", mailbox=mailbox, why=why)

    def store_lost(self, why: str) -> None:
        self._log.error("store_lost", why=why)

    def alarmed(self, key: str, what: str) -> None:
        """Something needs whoever runs mailbot; the last resort where nobody can be written to."""
        self._log.error("alarm", key=key, what=what)

    def alarm_over(self, key: str) -> None:
        self._log.info("alarm_over", key=key)

    def second_route_failed(self, why: str) -> None:
        self._log.error("second_route_failed", why=why)

    def hangs(self, threads: tuple[str, ...]) -> None:
        """No sign of life is given any more: the service manager starts mailbot anew."""
        self._log.error("threads_hang", threads=list(threads))

    def attempted(self, letter: OutboxLetter, verdict: str, detail: str) -> None:
        self._log.info(
            "attempted",
            letter=letter.id,
            template=letter.template.value,
            reference=str(letter.reference) if letter.reference else None,
            attempts=letter.attempts,
            verdict=verdict,
            detail=detail,
        )

    def broken(self, reference: str, clock: str, due: str) -> None:
        self._log.warning("promise_broken", reference=reference, clock=clock, due=due)

    def acted(self, reference: str, act: str, actor: str) -> None:
        """A person's decision was carried out."""
        self._log.info("acted", reference=reference, act=act, actor=actor)

    def erased(self, reference: str, by: str, cause: str) -> None:
        """Only figures of a case are left."""
        self._log.info("erased", reference=reference, by=by, cause=cause)

    def scrubbed(self) -> None:
        """The database's files were written anew, without what was erased."""
        self._log.info("scrubbed")

    def not_scrubbed(self, why: str) -> None:
        """The database's files still hold what was erased; the next pass tries again."""
        self._log.error("not_scrubbed", why=why)

    def step_failed(self, reference: str, clock: str) -> None:
        """A fault of ours while taking one clock's step; the traceback goes with it."""
        self._log.exception("step_failed", reference=reference, clock=clock)

    def reminders_failed(self, person: str, count: int) -> None:
        """A fault of ours while telling one reader; the traceback goes with it."""
        self._log.exception("reminders_failed", person=person, count=count)

    def letter_refused(self, key: str, why: str) -> None:
        """A letter that nobody waits for by a clock could not be written: a template is at fault."""
        self._log.error("letter_refused", key=key, why=why)

    def report_unwritten(self, why: str) -> None:
        """The daily report of an observer could not be written; it is tried again."""
        self._log.error("report_unwritten", why=why)

    def relived(self, mails: int, letters: int, unexplained: int) -> None:
        """A store that was put back knows what came after its backup."""
        self._log.warning("relived", mails=mails, letters=letters, unexplained=unexplained)

    def relive_waits(self, why: str, retry_seconds: float) -> None:
        """Before that, nothing leaves and no mailbox is read."""
        self._log.error("relive_waits", why=why, retry_seconds=round(retry_seconds, 1))

    def started(self, worker: str, mailboxes: int) -> None:
        self._log.info("started", worker=worker, mailboxes=mailboxes)

    def stopped(self, seconds: float) -> None:
        self._log.info("stopped", seconds=round(seconds, 2))

    def tick_failed(self, job: str) -> None:
        """A fault of ours in a tick; the traceback goes with it."""
        self._log.exception("tick_failed", job=job)
