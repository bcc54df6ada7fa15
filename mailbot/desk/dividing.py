"""Opening the record of a second matter that one mail holds (E32)."""

from mailbot.desk.case_file import CaseFile
from mailbot.domain.act import Split
from mailbot.domain.event import Opened
from mailbot.domain.letter import LetterRequest
from mailbot.domain.person import Person
from mailbot.rules.acts import splitting
from mailbot.rules.draft import Draft


def open_second(file: CaseFile, act: Split, actor: Person) -> list[LetterRequest]:
    """The record and the question to the triage group what it is; each record knows of the other.

    `file`: the first record's, which the caller saves.  Returns the letters of the second.
    """
    work, office, first = file.work, file.office, file.case
    year = office.calendar.office_day(first.received_at).year
    reference = work.cases.next_reference(office.procedure.reference_prefix, year)
    joining = Draft(office, first, file.now)
    splitting.join(joining, reference)
    file.take(joining.change())
    case = splitting.second(Draft(office, first, file.now), reference)
    mail = next((entry.identity for entry in work.ledger.mails_of(first.reference)), "")
    other = CaseFile(work, file.promise, office, case, file.now, actor.id)
    reasons = (f"SPLIT_FROM ({first.reference})",)
    other.note(Opened(case.kind, case.state, mail, reasons, case.procedure_version))
    asking = Draft(office, case, file.now)
    splitting.ask(asking, first.reference, act.matter, actor)
    other.take(asking.change())
    other.save()
    return other.letters
