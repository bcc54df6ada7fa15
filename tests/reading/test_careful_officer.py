"""What a careful officer would say of mails that their heading, or their wording, makes hard to tell.

Each row stands for a rule of the reading room, worded by nobody's labelled set.
"""

import pytest

from mailbot.domain.reading import Verdict
from tests.support.mails import BOXES, judge, mail

# Subject, text, sender (Pat Lee where empty), mailbox, the kinds that are right, and whether it is certain
# (None: either).
MAILS = (
    (
        "Complaint: the cancelled workshop",
        (
            "The workshop on 3 May was cancelled with a day's notice and I lost my train fare. I "
            "would like the fare repaid."
        ),
        "",
        "education",
        "complaint",
        True,
    ),
    ("", "This is a disgrace. You people should be ashamed.", "", "education", "complaint", False),
    (
        "This is a disgrace.",
        "Three emails and not one of you can be bothered.\n\nPat",
        "",
        "enquiries",
        "complaint",
        False,
    ),
    ("", "WHAT A SHAMBLES. SORT IT OUT", "", "education", "complaint", False),
    (
        "Decision",
        "I do not accept your decision and want it looked at again.",
        "",
        "education",
        "appeal",
        False,
    ),
    (
        "Re: Our decision",
        ("I am not happy with the outcome of my complaint. I'd like somebody independent to review it."),
        "",
        "education",
        "appeal",
        None,
    ),
    (
        "Complaint: account closed",
        "You closed my account without asking me.",
        "",
        "education",
        "complaint",
        True,
    ),
    (
        "Complaint about the office being closed",
        (
            "I drove 80 miles on Tuesday to hand in my portfolio and nobody was there although your "
            "site says open."
        ),
        "",
        "education",
        "complaint",
        True,
    ),
    (
        "Complaint - please help, thanks",
        "My certificate says Patricia, not Patrick. I have written twice.",
        "",
        "education",
        "complaint",
        True,
    ),
    (
        "Complaint",
        (
            "Hi, the assessor was forty minutes late, then sat on his phone. I would like it done "
            "again with somebody else."
        ),
        "",
        "education",
        "complaint",
        True,
    ),
    (
        "Complaints data for the regulator",
        (
            "Dear all, please find our annual complaints data for 2025/26. 41 received, 12 "
            "upheld.\n\nRuth Carr"
        ),
        "Ruth Carr <ruth@centre.example>",
        "education",
        "other",
        None,
    ),
    (
        "Invitation: Complaints handling masterclass 12 May",
        "Join us for a one-day masterclass. £295 per delegate. Book your place now.",
        "Events <events@learnwell.example>",
        "enquiries",
        "other list_or_bulk spam",
        None,
    ),
    (
        "How to turn a complaint into loyalty",
        (
            "Hi Pat, our software helps organisations like yours handle complaints. Do you have 15 "
            "minutes for a quick call?"
        ),
        "Josh <josh@caseflow.example>",
        "enquiries",
        "other spam list_or_bulk",
        None,
    ),
    (
        "URGENT: Customer complaint against your company",
        (
            "Dear Sir/Madam, we received a complaint about your company. View the complaint here: "
            "http://bad.example/x and respond within 48 hours to avoid suspension."
        ),
        "Consumer Desk <desk@bad.example>",
        "education",
        "spam",
        None,
    ),
    (
        "Complaints procedure",
        "Could you send me a copy of your complaints procedure? We are updating ours.\n\nJan Cole",
        "Jan Cole <jan@centre.example>",
        "education",
        "other",
        True,
    ),
    ("Complaint form", "I've filled in the form, attached.", "", "education", "complaint", True),
    (
        "Out of office Re: Your complaint",
        "I am on leave until 3 May with no email.",
        "",
        "education",
        "auto_reply",
        True,
    ),
    (
        "Away until Monday: Complaint received",
        "Thanks for your email. I'm away until Monday. For anything urgent ring Sue.",
        "",
        "education",
        "auto_reply",
        True,
    ),
    (
        "Re: Complaint",
        "I'm currently on maternity leave and not checking emails. Please contact the office.",
        "",
        "education",
        "auto_reply",
        True,
    ),
    (
        "Thank you",
        "Thank you so much for sorting out my complaint so quickly. Everybody was lovely.",
        "",
        "education",
        "compliment other complainant_reply",
        None,
    ),
    (
        "Complaints? None!",
        "Just to say the course was superb and Amir was brilliant.",
        "",
        "education",
        "compliment",
        None,
    ),
    (
        "No cause for complaint",
        "The course was excellent, thank you to everybody.",
        "",
        "education",
        "compliment",
        None,
    ),
    (
        "Learner complaint about our centre - advice",
        (
            "Morning, a learner has complained to us about a tutor. Should we tell you now, or wait "
            "until we have finished?\n\nJan Cole\nQuality Manager"
        ),
        "Jan Cole <jan@centre.example>",
        "imi",
        "other",
        None,
    ),
    (
        "Complaint made against our centre",
        (
            "I have had your letter about Mrs Vane. I enclose our response and the training "
            "record.\n\nJan Cole"
        ),
        "Jan Cole <jan@centre.example>",
        "imi",
        "other",
        None,
    ),
    (
        "Back complaint - extension request",
        ("I have a back complaint and cannot sit for long. Could I have another week for my assignment?"),
        "",
        "education",
        "other",
        None,
    ),
    (
        "My complaint",
        "Any news? It has been three weeks since your letter.",
        "",
        "education",
        "complainant_reply complaint",
        None,
    ),
    (
        "Re: Your complaint - IHM-2026-0204",
        "Thank you. Tuesday at two suits me.",
        "",
        "education",
        "complainant_reply",
        False,
    ),
    (
        "Additional documents",
        "Please find the two letters I mentioned when we spoke about my complaint.",
        "",
        "education",
        "complainant_reply",
        False,
    ),
    (
        "IHM-2026-0107",
        "I've changed my phone number, it is now 07700 900111.",
        "",
        "education",
        "complainant_reply",
        False,
    ),
    (
        "Complaint reference IHM-2026-0107",
        "I wrote on 2 May and have heard nothing. This is unacceptable.",
        "",
        "education",
        "complainant_reply complaint",
        None,
    ),
    ("Re: Course booking", "Yes please, two places.", "", "education", "other", True),
    ("Appeal against exam result", "I got 48 and want it re-marked.", "", "education", "other", None),
    (
        "Appeal",
        "I do not agree with how my complaint was decided and I appeal.",
        "",
        "education",
        "appeal",
        None,
    ),
    (
        "Stage 2",
        "I am not satisfied with the reply to my complaint and wish to go to stage 2.",
        "",
        "education",
        "appeal",
        None,
    ),
    (
        "Please escalate my complaint",
        (
            "I have had Ms Trask's letter. It answers none of my questions. Please pass it to the "
            "Chief Executive."
        ),
        "",
        "education",
        "appeal complaint",
        None,
    ),
    (
        "Toyota on Mill Lane",
        ("They fitted the wrong belt and it snapped on the M6. Your sign is on the wall. I want my £640."),
        "",
        "box",
        "complaint",
        None,
    ),
    ("hello", "can u help me with my apprenticeship registration?", "", "box", "other", None),
    (
        "Suggestion",
        "Could the portal keep me logged in for longer?\n\nPat",
        "",
        "education",
        "suggestion",
        True,
    ),
    (
        "Formal complaint on behalf of my son",
        "My son Tom was told in front of the class he was thick.\n\nSarah Baker",
        "Sarah Baker <sarah@baker.example>",
        "education",
        "complaint",
        True,
    ),
    (
        "A compliment and a complaint",
        "Sue was lovely. Now the complaint: the invoice is wrong for the third time.",
        "",
        "education",
        "complaint",
        True,
    ),
    ("I want to complain", "You lot lost my papers. Do something.", "", "education", "complaint", True),
    (
        "Cwyn",
        "Nid wyf wedi cael ateb.\n\nSiân Rees",
        "Siân Rees <sian@rees.example>",
        "education",
        "complaint",
        True,
    ),
    (
        "compliant",
        "The portal ate my assignment and I was given zero for it. Nobody answers the phone.",
        "",
        "education",
        "complaint",
        True,
    ),
    (
        "Is the new form WCAG compliant?",
        "Asking for our accessibility audit.",
        "",
        "education",
        "other",
        None,
    ),
    (
        "Query about complaint process",
        "I want to know how long you take and who looks at it.",
        "",
        "education",
        "other",
        None,
    ),
    ("Job: Complaints Manager", "Please find my CV for the vacancy.", "", "education", "other", True),
    (
        "Increase your Google reviews",
        ("We remove negative reviews and complaints. Our packages start at $99/month. Shall I send details?"),
        "Max <max@reviews.example>",
        "education",
        "spam",
        None,
    ),
    (
        "Dear customer",
        "Your mailbox is full. Click here to verify your account http://x.example within 24 hours",
        "IT <it@x.example>",
        "education",
        "spam",
        None,
    ),
    (
        "Complaint",
        (
            "Dear friend, I am a barrister and need your help to transfer the sum of USD 5 million. "
            "Send your full name and bank details."
        ),
        "Barr John <j@x.example>",
        "education",
        "spam",
        None,
    ),
    ("Declined: Complaint meeting", "", "", "education", "auto_reply", None),
    (
        "Re: Complaint",
        (
            "Thank you for your message. I work Tuesdays and Wednesdays only and will read this when "
            "I am next in."
        ),
        "Jon <jon@bolt.example>",
        "education",
        "auto_reply",
        None,
    ),
    (
        "Complaint logged: 12345",
        (
            "Dear customer, your complaint has been logged. Reference 12345. A case handler will "
            "contact you within 10 days. Acme Council"
        ),
        "Acme Council <contact@acme.example>",
        "education",
        "auto_reply",
        None,
    ),
    (
        "Your complaint to Acme Energy",
        ("We're sorry you had cause to complain. We will reply within 8 weeks. Acme Energy complaints team"),
        "Acme Energy <complaints@acme.example>",
        "enquiries",
        "auto_reply",
        None,
    ),
    (
        "How did we handle your complaint?",
        "Please rate how we handled your complaint. Take our two minute survey.",
        "Acme <survey@acme.example>",
        "enquiries",
        "other",
        None,
    ),
    ("Accepted: Complaint meeting", "", "", "education", "auto_reply", None),
    ("Read: Complaint", "Your message was read on 3 May", "", "education", "auto_reply", None),
    ("Automatic reply: Complaint acknowledgement", "I am away", "", "education", "auto_reply", None),
    (
        "Complaints handling: 5 mistakes to avoid",
        "Our latest article for professional bodies. Read it on our blog.",
        "Jane <jane@consult.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Course: Dealing with complaints, 3 June",
        "We have two places left on our June course at the early bird price.",
        "Jane <jane@consult.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Ombudsman annual conference: learning from complaints",
        "You are invited to the conference on 3 June in Leeds. Register by Friday.",
        "Events <events@omb.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Minutes: complaints committee",
        "Minutes of the last meeting attached for approval.\n\nJan Cole",
        "Jan Cole <jan@centre.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Complaint stationery order",
        "Please send 200 complaint cards for the reception desk.\n\nJan Cole",
        "Jan Cole <jan@centre.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Question about your complaint form",
        "The link on your site is dead, where can I find it?\n\nJan Cole",
        "Jan Cole <jan@centre.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Reference for a complaints manager",
        "Jo Hill has given your name as a referee. Please complete the attached form.\n\nHR",
        "HR <hr@trust.example>",
        "enquiries",
        "other",
        None,
    ),
    (
        "Not a complaint but...",
        "Could someone look at the heating in room 4? Otherwise all good.",
        "",
        "education",
        "other suggestion comment",
        None,
    ),
    (
        "Complaint? Quite the opposite",
        "Your marker's comments were spot on.",
        "",
        "education",
        "compliment other",
        None,
    ),
    ("Can't complain", "All went smoothly, thank you.", "", "education", "compliment other", None),
    (
        "Dissertation interview on NHS complaints",
        "I am a student at Marlowe. May I interview one of your staff?",
        "",
        "education",
        "other",
        None,
    ),
    (
        "Module 4 essay question: the complaint",
        "Is the complaint case study part of the word count?",
        "",
        "education",
        "other",
        None,
    ),
    (
        "Complaint case study - which chapter?",
        "Which chapter is the complaint case study in please?",
        "",
        "education",
        "other",
        None,
    ),
    (
        "Legal notice: complaint ID 8831",
        (
            "A complaint was lodged. Review: http://evil.example/8831 . Failure to respond in 24 "
            "hours means account suspension."
        ),
        "Legal <legal@lawx.example>",
        "education",
        "spam",
        None,
    ),
    (
        "RE: Complaint",
        "Hi Sam\n\nThe dates were 2 and 3 May. I attach the receipt.",
        "",
        "education",
        "complainant_reply complaint",
        None,
    ),
    (
        "Re: Invoice 4411",
        "This invoice is wrong again. I want a complaint raised and somebody to ring me.",
        "",
        "education",
        "complaint",
        None,
    ),
    (
        "Apprentice",
        "your assessor never showed up for my gateway and now my boss says I'm off the scheme",
        "tom.g@x.example",
        "box",
        "complaint",
        None,
    ),
    (
        "Centre closing",
        "My centre has shut with all our fees. Who do I talk to?",
        "",
        "box",
        "complaint other",
        None,
    ),
    ("Technician struck off?", "Is Keith Hall on your register?", "", "box", "other", None),
    ("Appeal - IHM-2026-0110", "My grounds are attached.", "", "education", "appeal", True),
    (
        "Complaint outcome",
        "I disagree with the outcome and want to appeal.",
        "",
        "education",
        "appeal",
        None,
    ),
    (
        "Your letter of 3 May",
        (
            "I have read your findings. You ignored the recording. I will not let this rest; please "
            "put it before the Chief Executive."
        ),
        "",
        "education",
        "appeal",
        None,
    ),
    ("Comlaint", "not happy. lost my papers.", "", "education", "complaint", True),
    ("complaint", "pls ring", "", "education", "complaint", True),
    ("Complaint", "", "", "education", "complaint", True),
    ("I am making a complaint", "", "", "education", "complaint", None),
    (
        "Grievance",
        "Your assessor called me useless in front of my team.",
        "",
        "education",
        "complaint",
        None,
    ),
    (
        "Complaint on behalf of a learner",
        (
            "I act as advocate for Ms Tanya Obi, who has asked me to complain that her mark was "
            "lost.\n\nLes Dunn\nAdvocacy North"
        ),
        "Les Dunn <les@adv.example>",
        "education",
        "complaint",
        True,
    ),
    (
        "Complaint from our member Josie Hale",
        (
            "Our member Josie Hale has asked us to raise this for her. She was sworn at by your "
            "invigilator.\n\nPaul Frost\nRegional Officer"
        ),
        "Paul Frost <p@union.example>",
        "education",
        "complaint",
        True,
    ),
    (
        "FW: complaint",
        (
            "Please see below from one of my learners, I'm her tutor.\n\nFrom: Ann Cole "
            "<ann@cole.example>\nSent: 2 May 2026 10:00\nTo: Lee Park\nSubject: complaint\n\nLee, the "
            "exam room was double booked and I lost an hour. I want to complain.\nAnn Cole"
        ),
        "Lee Park <lee@park.example>",
        "education",
        "complaint",
        True,
    ),
    (
        "Learner feedback",
        "Great course, well organised, thank you to Amir.",
        "",
        "education",
        "compliment other",
        None,
    ),
    (
        "Poor service",
        "I have rung four times about my certificate and nobody rings back.",
        "",
        "education",
        "complaint",
        False,
    ),
    ("Not happy", "Where is my refund? You promised it in June.", "", "enquiries", "complaint", False),
    ("Question", "Could I get a refund if I cancel before May?", "", "enquiries", "other", True),
    (
        "Change of date",
        "I can't make the 12th. Is there somebody else I could swap with?",
        "",
        "education",
        "other",
        True,
    ),
    (
        "Re: Assignment",
        "I would like my assignment marked again please as I was ill.",
        "",
        "education",
        "other",
        True,
    ),
    ("Portal", "The portal does not work on my phone. How do I log in?", "", "education", "other", True),
    (
        "Certificate",
        "My certificate has not arrived. Could you check the address please?",
        "",
        "education",
        "other",
        None,
    ),
    (
        "Press enquiry: complaints against members",
        (
            "I'm a reporter with the Gazette. How many complaints did you uphold last year? Deadline "
            "Friday.\n\nAl Cross"
        ),
        "Al Cross <al@gazette.example>",
        "enquiries",
        "other",
        True,
    ),
    (
        "Complaint against me",
        "You wrote to me about Mrs Vane. Here is my side.\n\nKeith Hall",
        "Keith Hall <k@hall.example>",
        "box",
        "other",
        None,
    ),
    (
        "FOI request - complaints",
        "Under the Freedom of Information Act please tell me how many complaints you had.",
        "",
        "enquiries",
        "other",
        None,
    ),
    ("Thanks", "Thanks for your quick reply about my certificate.", "", "education", "other", None),
    (
        "RE: Formal complaint",
        (
            "Thank you for contacting Bolt Tyres. We aim to reply within 3 working days. Please do "
            "not reply to this email."
        ),
        "Bolt <info@bolt.example>",
        "education",
        "auto_reply",
        True,
    ),
    (
        "Re: Complaint acknowledgement",
        "I am no longer at Bolt Tyres. Please write to Sue Hall instead.",
        "Jon <jon@bolt.example>",
        "education",
        "auto_reply",
        None,
    ),
    (
        "Ooo",
        "Hi! I'm off sick this week. Back Monday.",
        "Jon <jon@bolt.example>",
        "education",
        "auto_reply",
        None,
    ),
)

PAT = "Pat Lee <pat@lee.example>"


@pytest.mark.parametrize(("subject", "text", "sender", "box", "kinds", "certain"), MAILS)
def test_a_mail_is_what_it_says_not_what_its_heading_looks_like(
    subject: str, text: str, sender: str, box: str, kinds: str, certain: bool | None
) -> None:
    """A complaint missed is the worst; a letter to a machine or to ordinary mail comes next (P2)."""
    written = mail(
        f"{text}\n\nPat Lee" if text and not sender else text, subject, sender or PAT, box=BOXES[box]
    )
    kind = judge(written, BOXES[box]).kind

    assert str(kind.kind) in kinds.split(), kind.because
    assert certain in {None, kind.certain}


@pytest.mark.parametrize(
    ("text", "sender", "name"),
    [
        ("The hall was cold.\n\nFr Anselm Doyle OSB", "", "Fr Anselm Doyle"),
        ("We act for Mr Dean Field.\n\nHarper LLP", "Harper LLP <post@harper.example>", "Dean Field"),
        ("We act for Mrs Patel.\n\nHarper LLP", "Harper LLP <post@harper.example>", "Mrs Patel"),
        ("One of my residents, Mrs Ivy Black (89), asked me to write.\n\nCllr Ann Fry", "", "Ivy Black"),
        ("I am the union representative for Mr Del Penn, who asked me to write.\n\nMo Keys", "", "Del Penn"),
        ("I am writing for my daughter Keira Lunn, an apprentice.\n\nMark Lunn", "", "Keira Lunn"),
        ("First name: Parveen\nSurname: Aziz\nDetails: lost papers", "web@x.example", "Parveen Aziz"),
        ("i paid twice and nobody will give it back. sort it out. dave walsh", "", "dave walsh"),
        ("The hall was cold.\n\nH. Cole", "Dr Hamish Cole <hc@x.example>", "H. Cole"),
        (
            "This message was written by Hannah Ill in Fleet.\n\nLate again.",
            "Fleet <no-reply@x.example>",
            "Hannah Ill",
        ),
    ],
)
def test_the_name_is_whose_complaint_it_is_as_they_sign(text: str, sender: str, name: str) -> None:
    """A letter to the wrong person, or under a title nobody gave themselves, is a poor start (R34)."""
    assert name == judge(mail(text, "Complaint", sender or "x7 <bluecat77@post.example>")).identity.name


@pytest.mark.parametrize(
    "text",
    [
        "I want to end it all. Your marker did this.",
        "I honestly do not see the point of being here any more.",
        "Please don't email me, phone only.",
        "Please do not reply to this address, my manager reads it.",
        "First name: Ann\nSurname: Cole\nEmail address: ann@cole.example\nDetails: lost papers",
    ],
)
def test_some_complaints_are_acknowledged_by_a_person(text: str) -> None:
    """Somebody in danger, who asks for no e-mail, or whose address is not the sender's (R5, scenario 44)."""
    reading = judge(mail(f"{text}\n\nPat Lee", "Complaint"))

    assert reading.kind.certain
    assert not reading.reply.safe


@pytest.mark.parametrize(
    "text",
    [
        "If you do not reply to this email within a week I shall go to the ombudsman.",
        "The exam was lost.\n\nPat Lee\nEmail: pat@work.example",
    ],
)
def test_a_threat_or_a_signature_asks_for_no_person(text: str) -> None:
    """A machine may answer: neither says that it should not."""
    assert judge(mail(text, "Complaint")).reply.safe


def test_who_quotes_a_case_of_ours_without_a_name_may_be_known() -> None:
    """A person looks before an appeal is refused for want of a name (R14)."""
    appeal = mail("Not good enough. I appeal.", "Complaint Appeal IHM-2026-0204", "hedgehog_51@post.example")

    assert Verdict.PERSON_MUST_SAY is judge(appeal).identity.verdict


def test_a_tutor_who_passes_a_complaint_on_is_not_the_complainant() -> None:
    """What reached the Institute's agents was received; a person acknowledges it (R20, R34)."""
    note = mail(
        "I mark for you. The attached reached me today from Lars Quay. He complains of me.\n\nBea Holm",
        "FW: for the complaints people",
        "Bea Holm <bea@marking.example>",
    )
    reading = judge(note)

    assert ("complaint", "Lars Quay", False) == (
        str(reading.kind.kind),
        reading.identity.name,
        reading.reply.safe,
    )


def test_a_colleague_who_notes_a_call_opens_a_case_and_one_who_learns_with_us_is_heard() -> None:
    """Staff complain too, and note what others say (R34)."""
    called = judge(
        mail(
            "He rang at 11. The truck dropped his van.",
            "complaint taken by phone - Mr Errol Field",
            "Sam <sam@ihm.example>",
        )
    )
    own = judge(
        mail(
            "I write as a paying learner, not as a member of staff. My work is lost.",
            "Complaint",
            "Win <win@ihm.example>",
        )
    )

    assert ("complaint", True, "Errol Field") == (
        str(called.kind.kind),
        called.kind.certain,
        called.identity.name,
    )
    assert ("complaint", False) == (str(own.kind.kind), own.kind.certain)
