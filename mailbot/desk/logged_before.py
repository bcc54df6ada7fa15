"""What there is already of a matter that a colleague logs: the mail, a question about it, other cases."""

from dataclasses import dataclass

from mailbot.desk import books
from mailbot.desk.acting import Acting
from mailbot.desk.case_file import CaseFile
from mailbot.desk.sheet import Sheet
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import IncomingMail
from mailbot.domain.person import Person
from mailbot.domain.reading import KnownCase, Proof
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a colleague wants logged."""

    matter: LogMatter
    person: Person  # who logs
    sheet: Sheet  # of the mail at hand
    mail: IncomingMail  # that holds the matter: the one at hand, or the one whose preview it confirms

    @property
    def confirmed(self) -> bool:
        """Whether it was shown before."""
        return self.mail.identity != self.sheet.mail.identity

    @property
    def organisation(self) -> str:
        return self.sheet.office.procedure.organisation


@dataclass(frozen=True, slots=True)
class Before:
    """Looks it up, with the eyes of whoever logs: what is not theirs to know is not told."""

    work: UnitOfWork
    acting: Acting
    wanted: Wanted

    def there_already(self) -> Reference | None:
        """The record of the very mail that is passed on."""
        mail, sheet = self.wanted.mail, self.wanted.sheet
        ids = tuple(filter(None, (one.message_id for one in mail.forwarded)))
        known = self.work.cases.known_by_message_ids(ids) if ids else None
        if known is not None:
            return known.reference
        if sheet.case is not None and sheet.reading.thread.proof is Proof.KNOWN_ID:
            return sheet.case.reference
        cases = (self.work.cases.get(one.reference) for one in self.theirs())
        return next((one.reference for one in cases if one and one.thread_id and one.thread_id in ids), None)

    def asked(self) -> CaseFile | None:
        """The question to the triage group what this very mail is, if nobody has answered it yet."""
        found = self.there_already()
        if found is None and self.wanted.sheet.case is not None:
            found = self.wanted.sheet.case.reference
        file = self._seen(found) if found else None
        return file if file is not None and file.case.state is State.TRIAGE else None

    def refusal(self) -> ActRefused | None:
        """For a mail that is there, unless logging it answers what it is (INV5); None where it is not."""
        found = self.there_already()
        if found is None or self.asked() is not None:
            return None
        reference = books.case_taken_over(self.work, found) or found
        if self._seen(reference) is None:
            what = "this mail cannot be logged by you."
            return ActRefused("NOT_TO_BE_LOGGED", what, "Ask whoever triages.")
        return ActRefused(
            "THERE_ALREADY",
            f"the mail that you pass on is in the register already, as {reference}.",
            f"For what belongs there, write with {reference} in the subject; for another matter, write a new "
            "mail that answers nothing.",
        )

    def theirs(self) -> tuple[KnownCase, ...]:
        """Every case of the complainant's address."""
        address = self.wanted.matter.address
        if not address:
            return ()
        return self.work.cases.known_by_address(address.casefold(), self.wanted.organisation)

    def others(self) -> tuple[KnownCase, ...]:
        """Those that the colleague may know of; not the question that is answered so."""
        files = ((one, self._seen(one.reference)) for one in self.theirs())
        return tuple(one for one, file in files if file and file.case.state is not State.TRIAGE)

    def _seen(self, reference: Reference) -> CaseFile | None:
        try:
            return self.acting.file_for(self.work, reference, self.wanted.person.id)
        except ActRefused:
            return None
