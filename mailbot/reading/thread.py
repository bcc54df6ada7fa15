"""Which case a mail belongs to: our signed ids, then known ids, then a reference, then the sender (R18).

A stranger who quotes a reference joins nothing and learns nothing.
"""

from mailbot.domain.letter_id import verify
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Because, Known, KnownCase, Proof, ThreadClaims, ThreadReading
from mailbot.domain.reference import Reference, references_in
from mailbot.reading.because import because
from mailbot.reading.bounces import bounce_reason, returned_ids

_MOST_IDS = 60  # newest ids of a long thread
_READ = 20_000  # characters of the body searched for references
_AROUND = 40  # characters looked at behind a prefix
_MOST_REFERENCES = 20
_MOST_LOOKS = 200  # places of one prefix that are looked at
_SUBJECT = 1_000  # characters of a subject


def claims(mail: IncomingMail, prefixes: frozenset[str], key: bytes) -> ThreadClaims:
    """What a mail says about where it belongs, for the store to look up."""
    ids = (*mail.in_reply_to[:_MOST_IDS], *reversed(mail.references[-_MOST_IDS:]))
    if mail.forwarded or mail.original_envelope_id or bounce_reason(mail) is not None:
        ids = (*ids, *returned_ids(mail))
    ids = tuple(dict.fromkeys(ids))
    signed = next(
        (case for case in (verify(message_id, key) for message_id in ids) if case is not None), None
    )
    in_subject = _references(mail.subject[:_SUBJECT], prefixes)
    references = tuple(dict.fromkeys((*in_subject, *_references(mail.text[:_READ], prefixes))))
    return ThreadClaims(signed, ids, references[:_MOST_REFERENCES], frozenset(in_subject))


def _references(text: str, prefixes: frozenset[str]) -> tuple[Reference, ...]:
    """As `references_in`, looking only where a prefix occurs at all."""
    folded = text.casefold()
    if len(folded) != len(text):  # a letter that folds to two would shift the places
        folded = text.lower() if len(text.lower()) == len(text) else ""
        if not folded:
            return references_in(text, prefixes)
    found: list[tuple[int, Reference]] = []
    for prefix in prefixes:
        place = folded.find(prefix.casefold())
        for _ in range(_MOST_LOOKS):
            if place < 0:
                break
            window = text[max(0, place - 1) : place + len(prefix) + _AROUND]
            found.extend((place, reference) for reference in references_in(window, prefixes)[:1])
            place = folded.find(prefix.casefold(), place + 1)
    return tuple(dict.fromkeys(reference for _, reference in sorted(found)))


def read_thread(known: Known, sender: str, *, may_join_by_address: bool, starts_anew: bool) -> ThreadReading:
    """The case a mail joins, or what staff may want to look at.

    `sender`: case-folded address.  `may_join_by_address`: the mail goes on about something known and
    marks nothing new.  `starts_anew`: it says that it is another complaint; it then joins nothing.
    """
    joined, proof, reason = _proven(known, sender)
    suggested = [case.reference for case in known.by_reference]
    open_ones = [case for case in known.by_address if case.open]
    if starts_anew and joined is not None:
        return ThreadReading(
            None, Proof.NONE, (joined.reference,), (because("SAYS_IT_IS_ANOTHER", str(joined.reference)),)
        )
    if joined is not None:
        others = tuple(reference for reference in suggested if reference != joined.reference)
        return ThreadReading(joined.reference, proof, others, (reason,))
    if len(open_ones) == 1 and may_join_by_address and not known.by_reference:
        reference = open_ones[0].reference
        return ThreadReading(
            reference, Proof.ADDRESS, (), (because("ONLY_OPEN_CASE_OF_SENDER", str(reference)),)
        )
    reasons = [because("REFERENCE_QUOTED_BY_STRANGER", str(case)) for case in suggested]
    suggested += [case.reference for case in known.by_address if case.reference not in suggested]
    if not reasons and suggested:
        reasons = [because("SENDER_IS_KNOWN", ", ".join(map(str, suggested)))]
    return ThreadReading(None, Proof.NONE, tuple(dict.fromkeys(suggested)), tuple(reasons))


def _proven(known: Known, sender: str) -> tuple[KnownCase | None, Proof, Because]:
    if known.by_signed_id is not None:
        return (
            known.by_signed_id,
            Proof.SIGNED_ID,
            because("ANSWERS_OUR_LETTER", str(known.by_signed_id.reference)),
        )
    if known.by_known_id is not None:
        return (
            known.by_known_id,
            Proof.KNOWN_ID,
            because("ANSWERS_MAIL_ON_CASE", str(known.by_known_id.reference)),
        )
    for case in known.by_reference:
        if sender and sender in case.addresses:
            return case, Proof.REFERENCE, because("REFERENCE_BY_ITS_OWN_SENDER", str(case.reference))
    return None, Proof.NONE, because("NO_THREAD")
