"""Which sort of writer speaks, and so which judgement applies."""

import re
from dataclasses import dataclass

from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Kind, KindReading, Known, ThreadReading
from mailbot.reading.because import because
from mailbot.reading.body import BodyReading, read_body
from mailbot.reading.bulk import (
    bulk_reason,
    flagged_spam,
    form_spam,
    list_headers,
    pitches,
    spam_reason,
)
from mailbot.reading.forms import Form
from mailbot.reading.forwarded import PassedOn
from mailbot.reading.machine import machine_kind
from mailbot.reading.people import Role
from mailbot.reading.reply import Words
from mailbot.reading.represented import handed_over
from mailbot.reading.schemes import signed, tells
from mailbot.reading.subject import Mark, SubjectReading, read_subject
from mailbot.reading.weighing import judge_kind

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
# What a colleague puts to the papers of a case that there is, or tells the others of.
_FILED = re.compile(
    r"\b(?:for|to|on|onto|in) (?:the|your|our) (?:case )?(?:file|folder)\b|\bfor (?:the|your|our) records?\b"
    r"|\bcopy of (?:what|my|our|the) (?:went|answer|reply|letter|response|i |we )"
    r"|\bnothing (?:for you )?to do\b",
    re.IGNORECASE,
)
_CASE = re.compile(r"\b[A-Z]{2,5}-\d{4}-\d{1,6}\b|\b(?:on|re|case|ref|file) ?#?\d{3,4}\b", re.IGNORECASE)
# Spoken or written by somebody outside, and put into a mail by a colleague.
_TAKEN_DOWN = re.compile(
    r"\bvoice ?mail\b|\banswer(?:ing)? ?(?:phone|machine)\b|\btranscript\b|\b(?:phone|telephone) message\b"
    r"|\b(?:call|phone|telephone) note\b|\bdictated\b|\btyped up\b|\bhand-?written\b|\bwalk-in\b"
    r"|\b(?:letter|card|note) (?:came |arrived |received )?(?:by|in the|through the) (?:post|door)\b",
    re.IGNORECASE,
)
# A newsletter's own headings, and what it wants read.
_EDITED = re.compile(
    r"^\s{0,4}(?:this (?:week|month)|also|plus|inside|coming up|in this issue)\s?:|\bread (?:how|more)\b",
    re.IGNORECASE | re.MULTILINE,
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
    machine = _typed_in(facts) if facts.role is Role.FORM else _machine(facts) or _crowd(facts)
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


def _typed_in(facts: Facts) -> KindReading | None:
    """What robots and sellers type into a form."""
    spam = form_spam(facts.mail, facts.profile, facts.body.said, complains=facts.body.complains)
    return None if spam is None else KindReading(Kind.SPAM, certain=True, because=(spam,))


def _crowd(facts: Facts) -> KindReading | None:
    """Newsletters, lists and spam; a marked complaint by a person among them stays one (R4, R5)."""
    mail, body = facts.mail, facts.body
    person = (facts.subject.mark in {Mark.HEAD, Mark.ELSEWHERE} or facts.subject.appeals) and (
        body.speaks or _tells_the_list(facts)
    )
    person = person and not ("list-unsubscribe" in mail.headers and _EDITED.search(facts.words.new[:2_000]))
    news = bulk_reason(mail, facts.profile, f"{facts.words.new}\n{facts.words.signature}")
    if news is not None and not (person and _is_ones_own(facts)):
        pitch = pitches(mail, facts.profile, body.said)
        if pitch is not None:
            return KindReading(Kind.SPAM, certain=True, because=(pitch,))
        return KindReading(Kind.LIST_OR_BULK, certain=True, because=(news,))
    flagged = flagged_spam(mail)
    spam = flagged or spam_reason(
        mail,
        facts.profile,
        body.said,
        complains=body.complains or _may_be_meant(facts),
        stranger=facts.role is Role.STRANGER
        and facts.thread.reference is None
        and facts.subject.mark is not Mark.HEAD,
    )
    if spam is not None and not (flagged and person and body.complains):
        return KindReading(Kind.SPAM, certain=True, because=(spam,))
    listed = list_headers(mail, facts.profile)
    if listed and not person:
        return KindReading(Kind.LIST_OR_BULK, certain=True, because=(because("MAILING_LIST", listed),))
    return None


def _may_be_meant(facts: Facts) -> bool:
    """Marked, and somebody tells of something or signs with their name."""
    return facts.subject.mark is not Mark.NONE and (tells(facts.body.said) or signed(facts.mail))


def _is_ones_own(facts: Facts) -> bool:
    """A complaint by one person, that speaks of newsletters or came through a list."""
    body = facts.body
    singular = not body.said.vocabulary.isdisjoint({"i", "my", "me"})
    unlisted = not list_headers(facts.mail, facts.profile)
    said = body.declares or (unlisted and facts.subject.mark is Mark.HEAD)
    return bool(said) and (singular or unlisted) and "newsletter" not in facts.subject.words


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
    if subject.mark is not Mark.NONE and not subject.reply and _hands_in(facts):
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


def _hands_in(facts: Facts) -> bool:
    """A note of what somebody said to a colleague, or its transcript."""
    head = f"{facts.mail.subject[:200]}\n{facts.words.new[:400]}"
    taken = facts.body.declares and _TAKEN_DOWN.search(head) is not None
    return bool(taken) or _PHONED_OF.search(facts.subject.text) is not None


def _files(facts: Facts, inner: KindReading) -> bool:
    """A covering note to a case that there is; a plain new complaint stays one."""
    note = f"{facts.mail.subject[:200]}\n{facts.words.new[:1_000]}"
    if _FILED.search(note) is None:
        return False
    return not inner.certain or _CASE.search(note) is not None


def _passed_complaint(facts: Facts) -> KindReading | None:
    """A complaint shown below a covering note, by somebody other than who sends it on."""
    passed = facts.passed
    sender = facts.mail.sender
    if passed is None or (passed.sender and sender and passed.sender.key == sender.key):
        return None
    if passed.sender is not None and passed.sender.key == facts.profile.address.casefold():
        return None
    if passed.sender is None and sender and sender.name and passed.by.casefold() == sender.name.casefold():
        return None  # one's own letter, of which Outlook shows the name alone
    if _NEWS.search(f"{passed.subject} {passed.sender.name if passed.sender else ''} {passed.text[:3_000]}"):
        return None
    inner = read_subject(passed.subject or facts.mail.subject, facts.markings)
    judged = judge_kind(inner, read_body(passed.text, "" if inner.marked else inner.text), dedicated=True)
    if judged.kind not in {Kind.COMPLAINT, Kind.APPEAL} or _files(facts, judged):
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


_OVER_TO_YOU = re.compile(
    r"\bpass(?:ing|ed)? (?:it|this|that|them) on\b|\bover to you\b|\bsent (?:me|us) this\b"
    r"|\blanded (?:with|on) (?:me|us|my)\b"
    r"|\b(?:send|sent|sending|pass|get) (?:it|this) (?:on )?to (?:the right|whoever|you)\b"
    r"|\b(?:one|some) of my (?:learners|students|team|group|candidates|apprentices)\b",
    re.IGNORECASE,
)


def _hands_on(facts: Facts) -> bool:
    """A covering note that tells of no grievance of the writer's own."""
    body = facts.body
    note = facts.words.new[:2_000]
    own = body.displeased or body.appeals or body.declares or body.still_unhappy
    agent = not _AGENTS.isdisjoint(body.said.vocabulary) and _OVER_TO_YOU.search(note) is not None
    return facts.subject.forward and not own and (agent or _HANDS_ON.search(note) is not None)


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
