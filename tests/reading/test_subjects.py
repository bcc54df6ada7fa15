"""What a subject line alone is taken for, the body being silent, and what the body then changes (D1, R7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.pending import ALPHABET
from mailbot.domain.reading import Kind
from mailbot.domain.subject_code import LENGTH
from mailbot.reading.subject import Mark, read_subject
from tests.support.mails import judge, mail

SILENT = "See attached."
SURE = {
    Kind.COMPLAINT: """
        Complaint|complaint|COMPLAINT|Complaints|Complaint!|COMPLAINT!!!|***COMPLAINT***|>>> Complaint <<<
        Complaint:|(Complaint)
        Formal complaint|FORMAL COMPLAINT|Official complaint|Written complaint|Urgent complaint
        New complaint|My complaint|A complaint
        Letter of complaint|Stage 1 complaint|Stage 2 complaint|Stage 2: complaint|Complaint - stage 1
        Second complaint
        Complaint about my marker|Complaint regarding invoice 2231|Complaint re: unit 4
        Complaint against a member|Complaint concerning EPA
        Complaint: late certificate|Complaint/late certificate|Complaint - late certificate
        Invoice 2231 - complaint
        IHM-2026-0042 complaint|Unit 4: complaint|Customer complaint|Learner complaint|Membership complaint
        Service complaint
        Complant|compaint|Complait|conplaint|compleint|Complainnt|complainst|COMPLAINTS!!|Complaaaint
        Komplaint|complaitn|Compliaint
        Com\u00adplaint|Comp\u200blaint|\uff23\uff4f\uff4d\uff50\uff4c\uff41\uff49\uff4e\uff54
        \u0421omplaint|C0mplaint|c o m p l a i n t|C-O-M-P-L-A-I-N-T|C.O.M.P.L.A.I.N.T
        Re: Complaint|RE: Fwd: Complaint|AW: Complaint|WG: Complaint|SV: Complaint|VS: Complaint
        RV: Complaint|TR: Complaint|Antw: Complaint|Ynghylch: Complaint
        Re[2]: Complaint|Re : Complaint|[EXTERNAL] Complaint|[EXT] Re: [members] Complaint|[SPAM] complaint
        EXTERNAL: Complaint|Fw: [External] RE: complaint
        Cwyn|Cwynion|CWYN FFURFIOL|Cwyn: uned 3|Beschwerde|Skarga|Reclamaci\u00f3n
        Complaint about your Complaint Appeal policy|Complaint about how my appeal was handled
        Complaint about your complaints procedure|Complaint about the training course
        Complaint about the survey form|Urgent: complaint|#complaint|_complaint_|complaint_unit4
        Important - complaint|Complaint for the attention of the director
        Confidential complaint|Private and confidential - complaint|Online complaint|This is a complaint
        I wish to make a complaint|I want to make a formal complaint|Wish to raise a complaint
    """,
    Kind.APPEAL: """
        Complaint Appeal|COMPLAINT APPEAL|complaint appeals|Complaints appeal|Complaint-Appeal
        Complaint/Appeal|Re: Complaint Appeal|Fwd: [EXTERNAL] Complaint Appeal
        Appeal against the decision on my complaint|Appeal - complaint|Appeal re complaint decision
        Complant Appeal|Complaint Apeal|Complaint Appeall|Complaint Appeal - case IHM-2026-0042
        Appeal IHM-2026-0042|Appeal to stage 2|Cwyn: Ap\u00eal|Appeal of my complaint outcome|Complaintappeal
    """,
    Kind.SUGGESTION: """
        Suggestion|Suggestions|SUGGESTION|A suggestion|Suggestion: parking|Awgrym|Re: Suggestion
    """,
    Kind.COMMENT: "Comment|Comments|COMMENT|Comment: magazine|Sylw|My comment",
    Kind.COMPLIMENT: "Compliment|Compliments|COMPLIMENT!|Canmoliaeth|Compliment: Sue|A compliment",
    Kind.OTHER: """
        Complimentary tickets|Complementary therapy day|Is our centre GDPR compliant?|Compliance training
        Company accounts|Course dates|Invoice 2231
        Campaign news|Complete set of notes|Complex needs module|Components list|Season's compliments
        Christmas appeal for the hospice|Appeal for volunteers
        Appeal against EPA grade|Appeal of assessment result|Exam appeal|Compiled notes
        Complacent about safety?|Dinner on Friday
    """,
}
UNSURE = {
    Kind.COMPLAINT: """
        Compliant about marker|Compliant about my marker|Complent|I wish to complain|Complaining again
        Unhappy and want to complain
        Compliments and complaints|Complaints policy|Complaint procedure|Complaints training|Complaints team
        Complainant
    """,
    Kind.OTHER: """
        Not a complaint|No complaints!|no complaint|Isn't a complaint|Without complaint
    """,
    Kind.COMPLAINANT_REPLY: """
        Complaint resolved, thanks|Complaint closed|Complaint withdrawn|Withdrawing my complaint
        Complaint about my marker - withdrawn|Complaint now resolved|Thanks for dealing with my complaint
        Re: Your complaint|Re: We have received your complaint [IHM-2026-0113]|RE: Complaint IMI-2026-0081
    """,
    Kind.COMPLIMENT: "Complement to Sue|Commend Sue",
}


def _rows(table: dict[Kind, str]) -> list[tuple[str, Kind]]:
    lines = ((line, kind) for kind, text in table.items() for line in text.strip("\n").split("\n"))
    return [(subject.strip(" "), kind) for line, kind in lines if line.strip() for subject in line.split("|")]


@pytest.mark.parametrize(("subject", "kind"), _rows(SURE))
def test_a_plain_heading_is_taken_at_its_word(subject: str, kind: Kind) -> None:
    """A complaint marked as the procedure asks may never wait for a person."""
    reading = judge(mail(SILENT, subject))

    assert (kind, True) == (reading.kind.kind, reading.kind.certain)


@pytest.mark.parametrize(("subject", "kind"), _rows(UNSURE))
def test_a_doubtful_heading_over_a_silent_body_is_left_to_a_person(subject: str, kind: Kind) -> None:
    """Opening a case on a guess answers somebody who did not complain."""
    reading = judge(mail(SILENT, subject))

    assert (kind, False) == (reading.kind.kind, reading.kind.certain)


@pytest.mark.parametrize(
    "subject",
    [
        "Compliant about my marker",
        "I wish to complain",
        "Complent",
        "Complaining again",
        "Compliment and Complaint",
        "no response to my complaint",
        "Complaint policy not followed",
        "Why is my complaint ignored",
        "On complaints and you",
        "Complaint handling is a joke",
    ],
)
def test_a_word_for_complaint_anywhere_counts_when_the_body_complains(subject: str) -> None:
    """Marking beats hesitation (R7)."""
    reading = judge(mail("I am very unhappy. My marker was rude and I want to complain about it.", subject))

    assert (Kind.COMPLAINT, True) == (reading.kind.kind, reading.kind.certain)


@pytest.mark.parametrize(
    ("subject", "body", "kind"),
    [
        ("Complaint", "Could you send me a copy of your complaints policy?", Kind.OTHER),
        ("Complaint", "This is not a complaint, only a question about dates.", Kind.OTHER),
        ("Complaint", "A complaint has been made against me and I wish to respond to it.", Kind.OTHER),
        ("My complaint", "Please withdraw my complaint, all is well.", Kind.COMPLAINANT_REPLY),
        ("Complaints", "I am a journalist writing an article about professional bodies.", Kind.OTHER),
        ("Complaints training", "Please book me on the complaints handling course in June.", Kind.OTHER),
        (
            "No complaints!",
            "The course was brilliant and the tutor was wonderful, thank you to all.",
            Kind.COMPLIMENT,
        ),
        ("No complaints!", "But the shambles on Saturday was appalling and I am disgusted.", Kind.COMPLAINT),
        (
            "Complaint resolved?",
            "No! Nobody has answered, it is unacceptable and I am furious.",
            Kind.COMPLAINT,
        ),
    ],
)
def test_the_body_says_what_a_marked_mail_really_is(subject: str, body: str, kind: Kind) -> None:
    """Kind is what the mail is, not its heading (R34)."""
    assert kind == judge(mail(body, subject)).kind.kind


def test_a_procedure_adds_its_own_marking_words() -> None:
    """A body whose members write "grievance" says so in its configuration, not in Python."""
    own = (("complaint", ("grievance", "letter of concern")), ("compliment", ("bouquet",)))

    assert read_subject("Formal grievance", own).mark is Mark.HEAD
    assert read_subject("My letter of concern", own).mark is Mark.HEAD
    assert read_subject("Bouquet", own).feedback is Kind.COMPLIMENT
    assert read_subject("Formal grievance").mark is Mark.NONE


def test_reading_a_long_subject_looks_at_a_bounded_part() -> None:
    """A hostile subject of a megabyte costs no more than one of a thousand characters."""
    reading = judge(mail(SILENT, "Re: " * 250_000 + "Complaint"))

    assert reading.kind.kind is Kind.OTHER


@given(st.text(ALPHABET.lower(), min_size=LENGTH, max_size=LENGTH), st.sampled_from(["Re: ", "", "FW: "]))
def test_a_notice_s_code_says_nothing_about_the_mail(code: str, prefix: str) -> None:
    """Its letters are drawn by lot: some day they would spell "cwyn", or stand at the head of a complaint."""
    for rest in ("Complaint about my mark", "For you to deal with", "my complaint, appeal"):
        plain = read_subject(f"{prefix}[IHM-2026-0042] {rest}")

        assert plain == read_subject(f"{prefix}[IHM-2026-0042 {code}] {rest}")
        assert plain == read_subject(f"{prefix}[IHM-2026-0042 {code.upper()}] {rest}")
