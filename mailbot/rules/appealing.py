"""Appeals that say nothing of the case they are about, and complaints that may be one (R18, 9-tail, E30)."""

from dataclasses import replace

from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Because, Kind, Known, Proof, Reading, ThreadReading


def decided_case_of(reading: Reading, known: Known) -> ThreadReading | None:
    """The one decided case of the sender of a marked appeal that is in no thread; None in every other case.

    Where the sender has several, or an open one besides, nobody but a person can say which is meant.
    """
    if reading.thread.reference is not None or reading.kind.kind is not Kind.APPEAL:
        return None
    decided = [case for case in known.by_address if case.decided]
    others = [case for case in known.by_address if case.open and not case.decided]
    if len(decided) != 1 or others or not reading.kind.certain:
        return None
    because = Because("ONLY_DECIDED_CASE_OF_SENDER", str(decided[0].reference))
    return ThreadReading(decided[0].reference, Proof.ADDRESS, reading.thread.suggested, (because,))


def perhaps_an_appeal(mail: IncomingMail, reading: Reading, known: Known) -> Reading:
    """The reading of a complaint whose heading speaks of appeals: of who has an outcome a person says (D1).

    "Complaint about your appeals policy" may be a complaint of its own, or how somebody says that they do
    not accept what was decided.
    """
    decided = [case for case in known.by_address if case.decided]
    own = reading.thread.reference is None and reading.kind.kind is Kind.COMPLAINT
    if not decided or not own or "appeal" not in mail.subject.casefold():
        return reading
    because = Because("SENDER_HAS_AN_OUTCOME", str(decided[-1].reference))
    return replace(
        reading, kind=replace(reading.kind, certain=False, because=(*reading.kind.because, because))
    )
