"""What people say who go on with a complaint, appeal, or pass one on; compared as in `words_body`."""

# fmt: off - lists are read along, not down

ACADEMIC = (
    "appeal against my grade", "appeal my grade", "appeal my mark", "appeal the mark", "appeal the grade",
    "appeal my result", "appeal the result", "appeal against my result", "appeal against the result",
    "appeal against my mark", "appeal against the grade", "assessment decision", "remark", "re mark",
    "remarked", "re marked", "regrade", "clerical check", "enquiry about results", "appeal the assessment",
    "appeal against the assessment", "appeal against my assessment", "appeal an assessment",
    "grade awarded", "mark awarded", "exam result", "epa result", "epa grade", "grade i received",
    "mark i received", "result of my", "my result", "my grade", "my mark", "academic appeal", "resit",
    "the fail grade", "failed the", "appeal my epa", "appeal my exam", "appeal against my exam",
    "appeal against my epa", "borderline",
)
# What an appeal about a complaint rests on.
OUTCOME = (
    "my complaint", "the complaint", "your decision", "the decision", "your response", "the outcome",
    "stage 1", "stage one", "stage 2", "stage two", "not upheld", "not been upheld", "was not upheld",
    "partly upheld", "outcome letter", "your finding", "your findings", "your investigation",
    "complaint appeal", "decision letter", "fy nghwyn", "penderfyniad", "original complaint",
)
APPEALS = (
    "wish to appeal", "want to appeal", "like to appeal", "am appealing", "intend to appeal",
    "intention to appeal", "appeal against your", "appeal against the", "appeal the decision",
    "appeal your decision", "appeal this decision", "appeal that decision", "lodge an appeal",
    "submit an appeal", "make an appeal", "my appeal", "writing to appeal",
    "please accept this as an appeal", "treat this as an appeal", "treat this as my appeal",
    "this as my appeal", "grounds for appeal", "grounds of appeal", "going to appeal", "hoffwn apelio",
    "apelio yn erbyn", "will be appealing", "appealing against", "appeal it", "appealing the",
    "appeal the outcome", "appeal your outcome", "take it to appeal", "take this to appeal",
    "have to appeal", "i appeal against", "i appeal the", "i appeal your", "i appeal this",
    "notice of appeal", "treat as an appeal", "as an appeal", "therefore appeal", "appeal to stage",
    "appeal to the chief",
)
ASKS_APPEAL = (
    "how do i appeal", "how can i appeal", "how to appeal", "can i appeal", "could i appeal",
    "may i appeal", "is there an appeal", "is there a right of appeal", "do i have a right of appeal",
    "do i have the right to appeal", "appeals process", "appeals procedure", "appeal process",
    "appeal procedure", "appeals policy", "deadline to appeal", "deadline for appeal",
    "how would i appeal", "am i able to appeal", "whether i can appeal", "what are my options",
    "how long do i have to appeal",
)
STILL_UNHAPPY = (
    "not happy with the outcome", "not happy with your response", "not happy with the response",
    "not happy with this", "not satisfied with", "do not accept", "can not accept",
    "dissatisfied with the", "dissatisfied with your", "unhappy with the outcome", "unhappy with your",
    "unhappy with the response", "unhappy with the decision", "disagree with", "do not agree with",
    "what next", "still unhappy", "still dissatisfied", "reconsider", "not accept your",
    "take this further", "take it further", "escalate",
)
# Something already under way, so that a mail from an unknown writer may belong to a case.
CONTINUES = (
    "my previous email", "my earlier email", "my last email", "my email of", "further to my",
    "further to your", "following my complaint", "update on my complaint", "progress of my complaint",
    "progress on my complaint", "any update", "any news", "thank you for your reply",
    "thanks for your reply", "thank you for your email", "thanks for your email",
    "thank you for your response", "thanks for getting back", "thank you for getting back", "as requested",
    "as promised", "you asked for", "you asked me", "in response to your", "in reply to your",
    "your letter of", "your email of", "my complaint dated", "my complaint of", "still have not heard",
    "not heard anything about my complaint", "acknowledge my complaint", "acknowledged my complaint",
    "acknowledgement of my complaint", "response to my complaint", "reply to my complaint",
    "status of my complaint", "what is happening with my complaint", "where my complaint", "resending",
    "re sending", "sending this again", "sent this before", "sent the below", "my case", "case number",
    "reference number", "additional evidence", "further evidence", "more evidence", "the evidence you",
    "further information", "additional information", "the information you", "extra information",
    "diweddariad", "fy nghwyn",
)
PASSING_ON = (
    "passing this on", "pass this on", "passed on", "passing on", "forwarding this", "forward this",
    "forwarding the below", "please see below from", "see the email below", "see email below",
    "the below from", "the below came", "see below complaint", "see complaint below",
    "complaint below from", "one of my learners", "one of my students", "one of our learners",
    "one of our students", "one of my candidates", "one of our candidates", "a learner on my",
    "a student on my", "a learner of mine", "my learner", "my student", "came to me", "reached me",
    "one of mine", "get it to the right place", "sent to me",
    "received this from", "received the below", "received this", "fyi", "for your attention", "as tutor",
    "as her tutor", "as his tutor", "i am the tutor", "i am a tutor", "i am the marker", "i am a marker",
    "i am the facilitator", "as facilitator", "as the facilitator", "i am the assessor",
    "think this is for you", "one for you", "one for the complaints team", "landed in my inbox",
    "came into my", "not sure who deals",
)
# Going up a stage: an appeal where something was decided.
ESCALATES = (
    "right of appeal", "right to appeal", "exercise my right", "to stage 2", "to stage two", "to stage 3",
    "to stage three", "to the chief executive", "before the chief executive", "to the next stage",
    "escalate my complaint",
    "escalate this",
)
