"""A writer who was refused for want of a name, and writes again with one (R15)."""

from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Because, Kind, Known, Proof, Reading, ThreadReading, Verdict

_CONTINUES = frozenset({Kind.COMPLAINT, Kind.APPEAL, Kind.COMPLAINANT_REPLY})


def name_given_to(mail: IncomingMail, reading: Reading, known: Known) -> ThreadReading | None:
    """The refused record that a named mail of the same sender belongs to, where no thread says so.

    Only where there is exactly one such record and no open case; a mail on another matter, in no reply
    to anything, is left to be judged on its own.  None in every other case.
    """
    refused = [case for case in known.by_address if case.refused]
    if reading.thread.reference is not None or len(refused) != 1:
        return None
    if any(case.open for case in known.by_address) or reading.identity.verdict is not Verdict.NAMED:
        return None
    kind = reading.kind.kind
    if kind not in _CONTINUES and not (kind is Kind.OTHER and _is_reply(mail)):
        return None
    because = Because("REFUSED_WRITER_GIVES_NAME", str(refused[0].reference))
    return ThreadReading(refused[0].reference, Proof.ADDRESS, reading.thread.suggested, (because,))


def _is_reply(mail: IncomingMail) -> bool:
    return bool(mail.in_reply_to or mail.references) or mail.subject.casefold().startswith("re:")
