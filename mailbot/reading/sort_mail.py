"""Which sort of writer speaks, and so which judgement applies."""

import re
from dataclasses import dataclass

from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Kind, KindReading, Known, ThreadReading
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading, read_body
from mailbot.reading.bulk import bulk_reason, flagged_spam, list_headers, spam_reason
from mailbot.reading.forms import Form
from mailbot.reading.forwarded import PassedOn
from mailbot.reading.kind import judge_kind
from mailbot.reading.machine import machine_kind
from mailbot.reading.people import Role
from mailbot.reading.reply import Words
from mailbot.reading.represented import handed_over
from mailbot.reading.subject import Mark, SubjectReading, read_subject

Markings = tuple[tuple[str, tuple[str, ...]], ...]

# A colleague's note of what somebody said, as against an answer or a question.
_PHONED_OF = re.compile(
    r"\b(?:taken|received|made) (?:by|over the) (?:phone|telephone)|\b(?:by|in) (?:phone"
    r"|telephone|person) from\b",
    re.IGNORECASE,
)
_FOR_MYSELF = re.compile(
    r"\bnot (?:as|in my capacity as) (?:a )?(?:member of staff|colleague|employee)\b"
    r"|\bas a (?:paying )?(?:learner|member|student|customer)\b"
    r"|\bspeaking for myself\b|\bin a personal capacity\b",
    re.IGNORECASE,
)
_NEWS = re.compile(
    r"\bnewsletter\b|\bdigest\b|\bbulletin\b|\bin this (?:issue|edition)\b|\bunsubscribe\b|\bview (?:it "
    r"|this )?(?:online"
    r"|in (?:your )?browser)\b",
    re.IGNORECASE,
)
_COVERING_NOTE = 120  # words by which somebody passes a mail on
_PHONED = frozenset({"rang", "phoned", "telephoned", "called", "visited"})
_AGENTS = frozenset(
    {"facilitator", "tutor", "marker", "assessor", "mark", "teach", "trainer", "lecturer", "invigilator"}
)
_FORM_WORDS = frozenset(
    {
        "form",
        "forms",
        "submission",
        "submitted",
        "notification",
        "website",
        "web",
        "online",
        "contact",
        "new",
        "entry",
        "response",
    }
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What has been read off a mail so far."""

    mail: IncomingMail
    profile: MailboxProfile
    subject: SubjectReading
    body: BodyReading
    words: Words
    role: Role
    known: Known
    thread: ThreadReading
    passed: PassedOn | None
    markings: Markings


def sort_mail(facts: Facts) -> tuple[KindReading, bool]:
    """The kind, and whether a colleague or an agent passed the mail on.  The first that answers wins."""
    if facts.role is not Role.FORM:
        machine = _machine(facts) or _crowd(facts)
        if machine is not None:
            return machine, False
    if facts.role in {Role.COLLEAGUE, Role.OURSELVES}:
        return _colleague(facts)
    if facts.thread.reference is not None:
        return _on_case(facts), False
    passed = _passed_on_by_agent(facts)
    if passed is not None:
        return passed, True
    return judge_kind(facts.subject, facts.body, dedicated=facts.profile.dedicated), False


def _machine(facts: Facts) -> KindReading | None:
    """Machines first: answering one can start a loop (RFC 3834 section 2)."""
    found = machine_kind(facts.mail, facts.subject, facts.body)
    return None if found is None else KindReading(found[0], certain=True, because=(found[1],))


def _crowd(facts: Facts) -> KindReading | None:
    """Newsletters, lists and spam; a marked complaint by a person among them stays one (R4, R5)."""
    mail, body = facts.mail, facts.body
    person = (facts.subject.mark in {Mark.HEAD, Mark.ELSEWHERE} or facts.subject.appeals) and (
        body.speaks or _tells_the_list(facts)
    )
    news = bulk_reason(mail, facts.profile, f"{facts.words.new}\n{facts.words.signature}")
    if news is not None and not (person and body.declares and "newsletter" not in facts.subject.words):
        return KindReading(Kind.LIST_OR_BULK, certain=True, because=(news,))
    flagged = flagged_spam(mail)
    spam = flagged or spam_reason(mail, body.said, complains=body.complains)
    if spam is not None and not (flagged and person and body.complains):
        return KindReading(Kind.SPAM, certain=True, because=(spam,))
    listed = list_headers(mail, facts.profile)
    if listed and not person:
        return KindReading(Kind.LIST_OR_BULK, certain=True, because=(because("MAILING_LIST", listed),))
    return None


def _tells_the_list(facts: Facts) -> bool:
    """One's own complaint, copied to a list where people write: no newsletter, in the first person."""
    headers = facts.mail.headers
    written_by_service = "list-unsubscribe" in headers or facts.subject.marker.casefold().endswith("s")
    first = not facts.body.said.vocabulary.isdisjoint({"i", "my", "me", "our", "us"})
    return facts.subject.mark is Mark.HEAD and first and not written_by_service


def _colleague(facts: Facts) -> tuple[KindReading, bool]:
    """Colleagues answer, note and command; what they pass on, or complain of themselves, is a complaint."""
    staff = KindReading(Kind.STAFF_REPLY, certain=True, because=(because("WRITTEN_BY_STAFF"),))
    if (
        facts.role is Role.OURSELVES
        or facts.thread.reference is not None
        or facts.words.new.lstrip()[:1] == "#"
    ):
        return staff, False
    passed = _passed_complaint(facts)
    if passed is not None:
        return passed, True
    subject, body = facts.subject, facts.body
    if subject.mark is not Mark.NONE and not subject.reply and _PHONED_OF.search(subject.text):
        judged = judge_kind(subject, body, dedicated=facts.profile.dedicated)
        if judged.kind is Kind.COMPLAINT:
            return judged, True
    if subject.mark is Mark.HEAD and not subject.reply and _FOR_MYSELF.search(facts.words.new[:2_000]):
        reasons = (because("SUBJECT_MARKED", subject.text), because("WRITTEN_BY_STAFF"))
        return KindReading(Kind.COMPLAINT, certain=False, because=reasons, marked=True), False
    own = subject.mark in {Mark.HEAD, Mark.ELSEWHERE} and not (
        subject.reply or subject.forward or facts.passed
    )
    if (
        own
        and body.complains
        and not body.passing_on
        and _PHONED.isdisjoint(facts.words.new.casefold().split())
    ):
        return judge_kind(subject, body, dedicated=facts.profile.dedicated), False
    return staff, False


def _passed_complaint(facts: Facts) -> KindReading | None:
    """A complaint shown below a covering note, by somebody other than who sends it on."""
    passed = facts.passed
    sender = facts.mail.sender
    if passed is None or (passed.sender and sender and passed.sender.key == sender.key):
        return None
    if passed.sender is not None and passed.sender.key == facts.profile.address.casefold():
        return None
    if _NEWS.search(f"{passed.subject} {passed.sender.name if passed.sender else ''} {passed.text[:3_000]}"):
        return None
    inner = read_subject(passed.subject or facts.mail.subject, facts.markings)
    judged = judge_kind(inner, read_body(passed.text, "" if inner.marked else inner.text), dedicated=True)
    if judged.kind not in {Kind.COMPLAINT, Kind.APPEAL}:
        return None
    reasons = (because("PASSED_ON", passed.sender.address if passed.sender else ""), *judged.because)
    return KindReading(judged.kind, judged.certain, reasons, facts.subject.marked or inner.marked)


def _passed_on_by_agent(facts: Facts) -> KindReading | None:
    """Tutors, markers and facilitators are the Institute's agents: what reached them was received (R20)."""
    body = facts.body
    if facts.passed is None and _tells_of_anothers(facts):
        judged = judge_kind(facts.subject, body, dedicated=True)
        if judged.kind is Kind.COMPLAINT:
            return judged
    if (
        facts.passed is None
        or not (body.passing_on or _hands_on(facts))
        or facts.words.new == ""
        or len(facts.words.new.split()) > _COVERING_NOTE
    ):
        return None
    if body.declares and not facts.subject.forward:
        return None
    return _passed_complaint(facts)


_HANDS_ON = re.compile(
    r"\b(?:see|copied|pasted|forwarded|forwarding|attached|set out|reproduced|find) (?:\w+ )?below\b"
    r"|\bbelow (?:is|are|from)\b"
    r"|\basked me to (?:send|forward|pass|make sure|get)\b|\b(?:on|for) (?:his|her|their) behalf\b",
    re.IGNORECASE,
)


def _hands_on(facts: Facts) -> bool:
    """A covering note that tells of no grievance of the writer's own."""
    body = facts.body
    note = facts.words.new[:2_000]
    own = body.displeased or body.appeals or body.declares or body.still_unhappy
    return facts.subject.forward and not own and _HANDS_ON.search(note) is not None


def _tells_of_anothers(facts: Facts) -> bool:
    """A tutor's or marker's own words, under a marked heading, on what somebody else complains of (R20)."""
    said = facts.body.said.vocabulary
    agent = bool(facts.body.passing_on) and not _AGENTS.isdisjoint(said)
    marked = facts.subject.mark is not Mark.NONE
    text = f"{facts.mail.subject[:200]}\n{facts.words.new}"
    return agent and marked and handed_over(text).text != ""


def _on_case(facts: Facts) -> KindReading:
    """The complainant again: an appeal, or whatever else they have to say (R34)."""
    subject, body = facts.subject, facts.body
    reason = facts.thread.because[0]
    if body.respondent and not body.declares:
        return KindReading(
            Kind.OTHER, certain=True, because=(because("PERSON_COMPLAINED_OF", body.respondent), reason)
        )
    if body.appeals and not (body.academic and not body.mentions) and not body.asks_appeal:
        return KindReading(
            Kind.APPEAL,
            certain=True,
            because=(because("APPEALS_BY_REPLY", body.appeals), reason),
            marked=subject.marked,
        )
    named = subject.appeals or (subject.appeal and subject.mark is not Mark.HEAD)
    if named and not body.asks_appeal and (not subject.reply or body.still_unhappy or body.outcome):
        return KindReading(
            Kind.APPEAL,
            certain=True,
            because=(because("SUBJECT_MARKED_APPEAL", subject.text), reason),
            marked=True,
        )
    if _decided(facts) and not body.finished and (body.still_unhappy or body.escalates):
        words = body.still_unhappy or body.escalates
        return KindReading(
            Kind.APPEAL,
            certain=bool(body.escalates),
            because=(because("UNHAPPY_WITH_DECISION", words), reason),
        )
    return KindReading(Kind.COMPLAINANT_REPLY, certain=True, because=(reason,), marked=subject.marked)


def _decided(facts: Facts) -> bool:
    known = facts.known
    cases = (known.by_signed_id, known.by_known_id, *known.by_reference, *known.by_address)
    return any(
        case is not None and case.decided and case.reference == facts.thread.reference for case in cases
    )


def form_subject(subject: str, form: Form, markings: Markings) -> SubjectReading:
    """What a form's own field says it is, else its notification's subject without the words for forms."""
    topic = read_subject(form.topic, markings)
    if form.topic and (topic.marked or topic.appeal):
        return topic
    heading = read_subject(subject, markings)
    if heading.mark is Mark.TOPIC or (heading.mark is Mark.NONE and heading.feedback is None):
        plain = " ".join(word for word in heading.words if word not in _FORM_WORDS)
        reread = read_subject(plain, markings)
        return reread if not form.topic or reread.mark is not Mark.NONE else topic
    return heading if not form.topic or heading.mark is not Mark.NONE else topic
