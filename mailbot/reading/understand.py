"""All conclusions about one mail, in the order an auditor would ask."""

from dataclasses import dataclass

from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.reading import (
    MACHINE_KINDS,
    IdentityReading,
    Kind,
    KindReading,
    Known,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading, read_body
from mailbot.reading.bounces import read_bounce
from mailbot.reading.by_hand import reasons_for_a_person
from mailbot.reading.evidence import read_evidence
from mailbot.reading.forms import Form, read_form
from mailbot.reading.forwarded import PassedOn, passed_on
from mailbot.reading.hints import read_hints
from mailbot.reading.identity import Writer, read_identity
from mailbot.reading.people import Role, role_of, writer_of
from mailbot.reading.reply import Words, new_words
from mailbot.reading.safety import reply_safety
from mailbot.reading.sort_mail import Facts, form_subject, sort_mail
from mailbot.reading.subject import Mark, SubjectReading, read_subject
from mailbot.reading.thread import read_thread
from mailbot.reading.welsh import read_welsh

_NO_HINTS = MACHINE_KINDS | {Kind.STAFF_REPLY}  # of people outside alone
_NOBODY = IdentityReading(Verdict.NAMED, "", (because("NO_COMPLAINANT_WROTE"),))


@dataclass(frozen=True, slots=True)
class _Voice:
    """Whose words are judged."""

    words: Words
    writer: Address | None
    form: Form | None = None


def understand(
    mail: IncomingMail, profile: MailboxProfile, office: Office, known: Known, own: frozenset[str]
) -> Reading:
    """Judge a mail.  `own`: case-folded addresses of all configured mailboxes."""
    words = new_words(mail.text)
    writer = writer_of(mail, own)
    role = role_of(writer, profile, office, own)
    form = read_form(mail.text) if role is Role.FORM else None
    markings = office.procedure.markings
    subject = form_subject(mail.subject, form, markings) if form else read_subject(mail.subject, markings)
    passed = passed_on(mail, words) if form is None else None
    text = form.message if form else _judged_text(words, passed)
    body = read_body(text, "" if subject.marked else subject.text)
    thread = _thread(known, writer, subject, body)
    facts = Facts(mail, profile, subject, body, words, role, known, thread, passed, markings)
    kind, forwarded = sort_mail(facts)
    voice = _voice(words, writer, form, passed if forwarded else None)
    complainant = form.address if form else voice.writer
    return Reading(
        kind=kind,
        identity=_identity(facts, kind, voice, forwarded=forwarded),
        reply=_reply(facts, complainant, own, forwarded=forwarded),
        thread=_thread_of(kind, thread),
        complainant=complainant,
        evidence=_evidence(mail, kind, words, forwarded=forwarded),
        bounce=read_bounce(mail) if kind.kind is Kind.BOUNCE else None,
        forwarded_by_staff=forwarded,
        written_on=passed.written_on if forwarded and passed is not None else None,
        hints=() if kind.kind in _NO_HINTS else (*read_hints(body.said), *read_welsh(subject, body.said)),
        new_text=form.message if form else words.new,
    )


def _judged_text(words: Words, passed: PassedOn | None) -> str:
    """The new words; where there are hardly any, what is passed on speaks."""
    if passed is not None and len(words.new.split()) < 8:
        return f"{words.new}\n{passed.text}"
    return words.new


def _thread(
    known: Known, writer: Address | None, subject: SubjectReading, body: BodyReading
) -> ThreadReading:
    sender = writer.key if writer else ""
    again = bool(known.by_address) and _same_subject(subject, known)
    marks = subject.mark in {Mark.HEAD, Mark.ELSEWHERE, Mark.DOUBTFUL} and not subject.appeals
    own_case = subject.reply or _own_complaint(subject) or bool(body.continues or body.finished)
    nothing_new = (again or not marks or own_case) and subject.feedback is None
    goes_on = bool(
        again
        or subject.reply
        or subject.mark is not Mark.NONE
        or subject.appeal
        or body.mentions
        or body.continues
        or body.appeals
        or body.finished
        or body.displeased
    )
    return read_thread(
        known,
        sender,
        may_join_by_address=nothing_new and goes_on and not subject.new_matter,
        starts_anew=subject.new_matter and not subject.reply,
    )


def _own_complaint(subject: SubjectReading) -> bool:
    """As in "My complaint": one that is under way."""
    said = f" {' '.join(subject.words)} "
    return any(
        f" {whose} {what} " in said for whose in ("my", "our") for what in ("complaint", "appeal", "case")
    )


def _same_subject(subject: SubjectReading, known: Known) -> bool:
    """A resend: the words of the heading that opened a case of this sender."""
    if not subject.words:
        return False
    return any(
        case.subject and read_subject(case.subject).words == subject.words for case in known.by_address
    )


def _voice(words: Words, writer: Address | None, form: Form | None, passed: PassedOn | None) -> _Voice:
    if form is not None:
        return _Voice(new_words(form.message), writer, form)
    if passed is not None:
        return _Voice(new_words(passed.text), passed.sender)
    return _Voice(words, writer)


def _identity(facts: Facts, kind: KindReading, voice: _Voice, *, forwarded: bool) -> IdentityReading:
    """Who complains; machines and colleagues at their work are nobody's complainant."""
    if kind.kind in MACHINE_KINDS or kind.kind is Kind.STAFF_REPLY:
        return _NOBODY
    mail, passed = facts.mail, facts.passed if forwarded else None
    writer = voice.writer
    forwarded = forwarded and (passed is None or passed.sender is None)
    if passed is None and voice.form is None and writer is None and mail.senders:
        writer = mail.senders[0]  # several names in From: any of them names the writer
    return read_identity(
        Writer(
            address=writer,
            words=voice.words,
            subject=passed.subject if passed else mail.subject,
            attachments=mail.attachments if passed is None else (),
            said=facts.body.said if passed is None else None,
            shown=passed.by[:120] if passed and passed.sender is None else "",
            form_name=voice.form.name if voice.form else None,
            handed_over=forwarded,
            form_anonymous=voice.form.anonymous if voice.form else False,
            form_confidential=voice.form.confidential if voice.form else False,
            form_behalf=voice.form.behalf if voice.form else "",
            form_number=voice.form.number if voice.form else "",
        )
    )


def _reply(facts: Facts, complainant: Address | None, own: frozenset[str], *, forwarded: bool) -> ReplySafety:
    safety = reply_safety(facts.mail, complainant, facts.role, facts.profile, own)
    by_hand = reasons_for_a_person(facts.mail, facts.body.said, complainant)
    if forwarded:  # a person acknowledges what reached us through a colleague (R34)
        by_hand = (because("PASSED_ON_BY_COLLEAGUE"), *by_hand)
    return ReplySafety(safe=False, because=(*by_hand, *safety.because)) if by_hand else safety


def _thread_of(kind: KindReading, thread: ThreadReading) -> ThreadReading:
    """Reports and automatic answers belong to the case of the letter they answer."""
    if kind.kind not in MACHINE_KINDS:
        return thread
    if thread.proof in {Proof.SIGNED_ID, Proof.KNOWN_ID}:
        return thread
    return ThreadReading(None, Proof.NONE, thread.suggested, thread.because)


def _evidence(mail: IncomingMail, kind: KindReading, words: Words, *, forwarded: bool) -> tuple[str, ...]:
    if kind.kind in MACHINE_KINDS:
        return ()
    copied = "" if forwarded else words.copied
    return read_evidence(mail, copied)


def correspondent(mail: IncomingMail, profile: MailboxProfile, own: frozenset[str]) -> Address | None:
    """By whose address a writer's cases are found: a form's field, the person behind a group, or From."""
    writer = writer_of(mail, own)
    if writer is not None and writer.key in profile.forms:
        form = read_form(mail.text)
        return form.address if form else None
    return writer
