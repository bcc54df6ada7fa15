"""Mild words under a marking heading open a case; talk about complaints opens none (R7, P2).

Neither list was written by the words that the rules know: polite complaints are complaints, and whoever
teaches, counts, sells or studies complaints makes none.
"""

import pytest

from mailbot.rules.decide import decide
from mailbot.rules.decision import Decision, Open
from tests.support.mails import judge, mail, office

HEADINGS = (
    "Complaint",
    "Complaint about my tutor",
    "Formal complaint",
    "complaint re invoice 221",
    "Complaint: late results",
    "I wish to make a complaint",
    "My complaint",
    "Urgent complaint",
    "Complaint - training course",
    "Complaint about conference",
    "Complaint about survey",
    "Training course complaint",
    "Workshop complaint",
    "Magazine complaint",
    "Complaint about an article in the journal",
    "Complaint about job advert",
    "Complaints about centre 44",
    "Two complaints",
    "Complaint regarding research ethics",
    "Complaint (data)",
    "complaint / refund",
    "Complaint about membership renewal",
    "Complaint from a member",
    "Customer complaint",
    "Complaint ref 2231",
    "Online complaint",
    "Complaint - response required",
    "Complaint re your talk on 4 May",
    "Official complaint against a member",
    "Complaint regarding your newsletter",
    "complaint about your policy",
    "Complaint: exam archive",
    "Quote complaint",
    "Library complaint",
    "FW: complaint",
    "Complaint about application fee",
    "New complaint",
    "Complaint about statistics module",
    "cmplaint",
    "COMPLAINTS",
    "Complaint about a podcast you published",
)
STORIES = (
    "I was charged £40 for a place that I had cancelled. Please return it.",
    (
        "The lift was out of order and I could not get to the second floor. Could you tell me why nobody "
        "warned us?"
    ),
    "Please see the attached letter, which sets out what happened on 3 May.",
    "May I ask why my work has been with the marker since February? I would like an answer.",
    "I am writing about the way the session was run on Tuesday. Half of us left.",
    "This is about the portal. It logs me out every two minutes and I have to start again.",
    "Someone used my photograph on your website. I did not agree to that. Please take it down.",
    (
        "The link in your email goes to another member's record. http://ihm.example/r/1 Please look at this "
        "today."
    ),
    "I have been waiting for a reply for six weeks.",
    "I expected better. Can somebody ring me on 07700 900123?",
    "My employer paid for two places and we got one. The invoice says two.",
    "On arrival there was no one to sign us in and the room had been given to somebody else.",
)
ABOUT_COMPLAINTS = (
    ("Complaints handling training", "Are there places left on 9 May? We would need two."),
    ("Complaint handling course", "Please book me on. PO number 5512."),
    ("Question about complaints", "Who deals with complaints these days, is it still Sue?"),
    ("How do I make a complaint?", "Just for my records, I have nothing to complain about at present."),
    ("Complaints data", "Attached is the quarterly complaints data for the board."),
    ("Customer complaints module", "Is module 4 open for enrolment yet?"),
    ("Complaints leaflet", "Could you send us twenty of the complaints leaflets for our reception?"),
    (
        "Dissertation on complaints",
        "I am looking for participants for my dissertation on complaints in care homes.",
    ),
    ("Thank you - complaint resolved", "All sorted now, thank you for your help."),
    ("Re: complaint training invoice", "Please find our invoice attached. Payment in 30 days."),
    ("Complaints manager vacancy", "Is the closing date still Friday? My CV is attached."),
    ("No complaints here!", "Lovely course. Thank you."),
    ("Article: turning complaints into gold", "Would you like to publish my article in the journal?"),
    ("Complaint or comment? Your feedback matters", "Take our short survey and win a voucher."),
    ("Complaints committee - minutes", "Minutes of Tuesday attached for approval."),
    ("Complaint procedure", "Where on your site is it? The link is dead."),
    ("Meeting re complaint process", "Can we meet on Tuesday to go through the new complaint process?"),
    ("Complimentary tickets", "Here are your two complimentary tickets."),
    ("Compliance audit", "Our compliance audit takes place on 4 June."),
    (
        "Complaint software demo",
        "We would love to show you our complaint software. Are you free for a quick call?",
    ),
    ("Complaints policy review", "Our policies are due for review. Could we use yours as a model?"),
    (
        "Advice on a complaint from a resident",
        "One of our residents has complained about the food. Do we have to tell you?",
    ),
    ("Someone has complained about us", "We have had a complaint from a customer. What should we do?"),
    ("Complaint letters for training", "Do you have sample complaint letters that we could use in class?"),
    ("Handling complaints well", "I enjoyed the chapter on handling complaints. Is there a reading list?"),
    ("Podcast on complaints", "Would your chief executive talk to us for our podcast on complaints?"),
    (
        "Complaints officer contact details",
        "Please can you confirm who your complaints officer is for our register?",
    ),
    (
        "FOI request: complaints",
        "Under the Freedom of Information Act please provide the number of complaints since 2020.",
    ),
    ("Complaint statistics 2025", "May I have the figures for my annual report?"),
    ("My stomach complaint", "I cannot attend on Monday, sorry. Please could I have the recording?"),
    ("Unit 5 complaints assignment", "What is the word limit for the complaints assignment?"),
    (
        "Complaint about a supplier - can you help?",
        "Is there a body that handles complaints about suppliers? It is not about you.",
    ),
    ("Your complaints webinar", "I could not get to the webinar, is there a recording?"),
    ("Appeals panel", "Are you looking for members of the appeals panel? I would be interested."),
    ("Appeal fund", "Our hospice appeal has reached £10,000. Thank you for your donation."),
    ("Exam appeal", "How much is it to appeal an exam mark?"),
    ("Complaint closed?", "Could you confirm that my complaint is closed? I am happy with how it ended."),
    ("Guidance on complaints", "Where can I find your guidance on complaints for centres?"),
    (
        "External complaints reviewer",
        "I offer independent complaint reviews at £400 a day. References on request.",
    ),
)


def _decided(subject: str, words: str) -> Decision:
    text = f"Dear IHM,\n\n{words}\n\nKind regards\nPat Lee"
    return decide(office().procedure, judge(mail(text, subject)), None)


@pytest.mark.parametrize("subject", HEADINGS)
def test_a_mild_complaint_under_a_marking_heading_opens_a_case(subject: str) -> None:
    """Whoever writes politely must not wait for a person."""
    assert [] == [words for words in STORIES if not isinstance(_decided(subject, words), Open)]


@pytest.mark.parametrize(("subject", "words"), ABOUT_COMPLAINTS)
def test_talk_about_complaints_opens_no_case(subject: str, words: str) -> None:
    """An acknowledgement to somebody who did not complain is an embarrassment."""
    assert not isinstance(_decided(subject, words), Open)
