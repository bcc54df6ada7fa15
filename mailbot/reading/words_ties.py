"""What ties a mail to us: a matter of the writer's own, a dealing, a story, our work.

Compared with `fold.body_words`.
"""

# fmt: off - lists are read along, not down

# Somebody's own matter with us.
OWN = (
    "i paid", "i have paid", "i bought", "i enrolled", "i ordered", "i booked", "i attended", "i received",
    "i transferred", "i signed up", "i phoned", "i rang", "i called", "i complained", "i passed", "i failed",
    "i submitted", "i applied", "i spoke", "i asked", "i waited", "i have waited", "i have been waiting",
    "i was told", "i was charged", "i have been charged", "i was promised", "i was given", "i was on",
    "i am on the", "i am on your", "i am a learner", "i am a member", "i am a student", "i am doing",
    "i have had", "i had", "i tried", "i have tried", "i have read", "i can not log", "we enrolled",
    "we paid", "we booked", "we ordered", "we received", "we were told", "we were charged",
    "we have not received", "i have not received", "i have not had", "we sent you", "i sent you", "i send u",
    "i keep getting", "i gave", "i want to report", "i want my", "i want the", "my course", "my tutor",
    "my marker", "my assessor", "my assignment", "my assignments", "my certificate", "my payment",
    "my account", "my order", "my membership", "my place", "my exam", "my module", "my mark", "my marks",
    "my grade", "my result", "my results", "my enrolment", "my learners", "my students", "my complaint",
    "my employer", "my manager", "my car", "my vehicle", "my money", "my fees", "my invoice", "my login",
    "my password", "my cv", "my daughter", "my son", "my bank", "my card", "my husband passed", "my studies",
    "my diploma", "my qualification", "my staff", "our learners", "our students", "our apprentices",
    "our staff", "our managers", "our complaint", "our membership", "our garage", "your member", "your tutor",
    "your marker", "your assessor", "your colleague", "your letter of", "your email of", "do you take",
    "can i pay", "would like to book", "would like to enrol", "would like to become", "would like to join",
    "would like to apply", "want to enrol", "want to join", "how do i", "how can i", "could you reset",
    "could you send me", "could you tell me", "your catalogue and", "your course", "your courses",
    "your diploma", "your level", "your qualifications", "your programme", "your prices and",
    "interested in your", "how much is the", "want to study", "wants to study", "offered me",
    "says he is from", "says she is from", "is that you", "is this real", "a scam", "can you tell me",
    "can you check", "please can you", "is it safe",
)
# A dealing between the writer and us.
DEALINGS = (
    "as agreed", "as discussed", "as usual", "as you know", "as requested", "as promised", "as per your",
    "further to our", "further to your", "following our", "following your", "thanks for ringing",
    "thank you for ringing", "thanks for your call", "thank you for your call", "thanks for your order",
    "thank you for your order", "thanks for your email", "thank you for your email",
    "thanks for your enquiry", "thank you for your enquiry", "thanks for meeting", "thank you for meeting",
    "good to meet", "nice to meet", "good to see you", "good to talk", "good to speak", "lovely to meet",
    "when we met", "we met at", "we met in", "we met on", "when we spoke", "we spoke", "our meeting",
    "our conversation", "our contract", "our agreement", "your contract", "purchase order", "po number",
    "your po", "your order is ready", "delivered on", "same as last year", "last year you", "again this year",
    "you asked", "you asked for", "you enquired", "you requested", "your request for", "you booked",
    "as last year", "has applied for", "your membership number", "our account with you",
    "your account with us", "statement of account", "is our supplier", "since we last", "on behalf of",
    "we act for", "our client ms", "our client mr",
)
# Who tells what happened to them, and who has to do with what we do: spam knows nothing of either.
TOLD = frozenset(
    """
    ago asked attended booked bought called came charged did enrolled failed gave got had left lost met paid
    passed phoned promised rang received refused said sent signed since spoke told took waited was went were
    wrote yesterday
    """.split()  # noqa: SIM905 - reads better
)
OTHERS = frozenset(
    """
    he her him his mr mrs she their them they
    """.split()  # noqa: SIM905 - reads better
)
OUR_WORK = frozenset(
    """
    accreditation apprentice apprentices assessor assessors assignment assignments certificate certificates
    cohort contract diploma enrol enrolled enrolment epa exam exams invigilator invoice learner learners
    marker markers membership module modules mot placement resit technician tutor tutors unit workbook
    """.split()  # noqa: SIM905 - reads better
)
NEAR_OUR_WORK = frozenset(
    """
    centre college course courses garage management member members qualification student students training
    workshop
    """.split()  # noqa: SIM905 - reads better
)
# Words that hurry somebody on.
HURRIES = frozenset(
    """
    buy call claim click download earn free get hours join minutes now open order register reply save
    seconds shop start today tomorrow tonight visit win
    """.split()  # noqa: SIM905 - reads better
)
# What each sign of spam weighs; fitted to labelled mails by logistic regression, and rounded.
WEIGHTS = {
    "dated": -4, "near": -3, "ours": -3, "told": -2, "ties": -2, "signed": -4, "singular": -2, "others": -1,
    "no person": 1, "leads": 1, "link": 2, "hurries": 2, "command": 2, "call": 2, "half": 2, "your": 2,
    "stranger": 3, "asks": 3, "false": 3, "press": 3, "claim": 3, "firm": 4, "opened": 4, "role": 4,
    "price": 5, "terms": 5, "theme": 5, "fraud": 6,
}
