"""What people say in the body of a mail, by what it tells.  Phrases are compared with `fold.body_words`:
lower case, short forms written out ("I'm" is "i am"), fillers ("very", "formal") dropped.
"""

# fmt: off - lists are read along, not down

# One each: that something went wrong, or that somebody is displeased.
DISPLEASED = frozenset(
    """
    theft stealing stole thieves crooks slur shaking cowboy cowboys wrecked ruined malpractice
    maladministration cheating fraudulently unethical wrongdoing whistleblowing unhappy dissatisfied
    disappointed disappointing disappointment disgusted disgusting disgust appalled appalling unacceptable
    disgraceful disgrace shocking shocked rude rudely rudeness dreadful terrible awful unprofessional
    unprofessionally frustrated frustrating frustration angry furious ignored ignoring overcharged
    misleading misled missold unfair unfairly discrimination discriminated discriminatory bullied bullying
    harassed harassment negligent negligence incompetent incompetence shambles shambolic farce farcical
    worst ombudsman apology insulting insulted offensive humiliated humiliating belittled patronising
    dismissive abrupt aggressive intimidated intimidating shouted swore threatened lied lying lies
    dishonest fraud fraudulent faulty useless inadequate substandard unresponsive unanswered distressed
    distressing upset upsetting outraged outrageous outrage mistreated abusive racist sexist victimised
    unreasonable inexcusable scandalous ridiculous abysmal atrocious diabolical careless carelessness
    fobbed neglected breach breached misconduct dismayed wronged cheated conned scam dangerous unsafe
    unqualified falsified forged inaccurate incorrectly wrongly unjust aggrieved grievance fuming livid
    complacent poorly botched disorganised chaotic pathetic lousy rubbish nightmare anhapus siomedig gwael
    annerbyniol unsatisfactory disrespectful disrespected mocked sneered bully sworn unresolved mishandled
    mishandling deceived deceptive belittling condescending contempt mislaid drunk swearing touched groped
    favouritism biased plagiarised tampered leaked nasty bent rip-off cowed spiteful sneering mould
    """.split()  # noqa: SIM905 - reads better
)
DISPLEASED_PHRASES = (
    "pay it back", "give me back", "give it back", "took money", "without my permission",
    "out of my account", "not happy about", "not happy with", "unhappy with", "unhappy about",
    "disappointed with", "disappointed in", "disappointed by", "dissatisfied with", "make good the loss",
    "who will make good", "lost a day", "want to report", "wish to report", "like to report",
    "given the answers", "not answer", "not answer the phone", "rip off", "ripped off",
    "what are you going to do", "what you will do about", "worse still", "no longer trust", "nobody rang",
    "never rang", "not rung", "not called back", "not called me back", "never called", "not happy",
    "not good enough", "not acceptable", "not satisfied", "not impressed", "let down", "fed up",
    "poor service", "poor quality", "poor standard", "bad service", "no reply", "no response",
    "no one has", "nobody has", "never replied", "not replied", "not responded", "no answer",
    "not answered", "has not been answered", "still waiting", "still not", "still have not",
    "still has not", "still no", "not received", "never received", "never arrived", "did not arrive",
    "failed to", "fails to", "money back", "a refund", "my refund", "full refund", "waste of",
    "fell below", "not fit for purpose", "below standard", "legal action", "small claims",
    "trading standards", "charged twice", "charged me twice", "taken twice", "wrong information",
    "wrong advice", "incorrect information", "without warning", "without notice", "without explanation",
    "without telling", "last minute", "broken promise", "not delivered", "not as advertised",
    "nobody turned up", "did not turn up", "not turn up", "did not show up", "hung up", "ignored my",
    "not been resolved", "has not been dealt", "not what was advertised", "not what i paid", "spoke to me",
    "no apology", "put right", "put this right", "brushed off", "passed from", "pillar to post", "lost my",
    "lost confidence", "my complaint is", "wrong with", "gone wrong", "went wrong", "treated badly",
    "badly treated", "the way i was treated", "way i was", "way i have been", "three times", "four times",
    "several times", "numerous times", "chased", "not marked", "no feedback", "at fault", "misled me",
    "refuses to", "refused to", "not acknowledged", "want something done", "want this investigated",
    "please investigate", "look into this", "be investigated", "conduct of", "behaviour of", "attitude of",
    "his attitude", "her attitude", "breach of", "code of conduct", "professional standards",
    "covering up", "cover up", "cheating", "took my money", "never been", "not provided",
    "were not provided", "was not provided", "did not provide", "not do what", "not been provided",
    "not honoured", "ddim yn hapus", "heb gael", "heb dderbyn", "dim ateb", "dim ymateb",
    "nid yw hyn yn dderbyniol", "ddim yn dderbyniol", "wedi canslo", "ddim yn barod", "nid oedd",
    "do not care", "not care", "could not be bothered", "not bothered", "talked down", "in tears",
    "made to feel", "deserve better", "wasted", "cut short", "not the standard", "gave up", "last straw",
    "have had enough", "had enough",
)

# What goes wrong in stories that are told without a word of displeasure; two of them count.
WRONGS = frozenset(
    """
    broke broken scratch scratched burned burnt damage damaged leak leaks leaking late lost refused cancelled
    overdue missing blame blames blamed stolen stole billed overcharge debited deducted withheld delayed
    unanswered failed fails wrong mistake error errors fault dumped tips tipped noise dirty filthy cold
    freezing
    hurt injured bleeding crying cried crash crashed seized died smoke asleep sworn hung shut locked
    stranded sold denied removed deleted dropped abandoned bounced copied
    """.split()  # noqa: SIM905 - reads better
)
WRONG_PHRASES = (
    "does not exist", "not exist", "not true", "was never", "were never", "has never", "have never",
    "had never",
    "did not come", "has not come", "not come", "says prove it", "prove it", "say it was me", "it was me",
    "who is going to help", "who will help", "was told", "were told", "been told", "told us", "told me",
    "without a", "no one", "nobody", "by mistake", "instead of", "out of pocket", "paid for", "i paid",
    "we paid",
    "charged me", "charged us", "asked twice", "asked again", "not got", "have not had", "has not had",
    "two weeks", "three weeks", "four weeks", "five weeks", "six weeks", "two months", "three months",
    "four months",
    "six months", "weeks ago", "months ago", "he say", "she say", "they say", "he said", "she said",
    "they said",
    "still on", "not there", "not what", "not mine", "for nothing", "behind my", "in tears",
)

# Of these one is enough to show a short mail to a person.
STRONG = frozenset(
    """
    disgrace disgraceful disgusted disgusting appalled appalling outrage outrageous unacceptable shambles
    shambolic scandalous furious livid fuming shocking abysmal atrocious diabolical pathetic useless
    incompetent crooks thieves conned scam ridiculous farce joke rubbish worst
    """.split()  # noqa: SIM905 - reads better
)
# Praise, and what it takes to be sure of it.
PLEASED = frozenset(
    """
    excellent fantastic brilliant wonderful superb outstanding grateful impressed delighted amazing
    exceptional fabulous marvellous enjoyed kudos thankful inspiring invaluable knowledgeable terrific
    lovely compliment faultless exemplary commend praise gwych ardderchog bendigedig diolchgar wych
    superstar
    """.split()  # noqa: SIM905 - reads better
)
PLEASED_PHRASES = (
    "sorry i was", "am sorry i", "pass on my apologies", "my apologies", "sorry for being",
    "apologise for being", "was helpful", "were helpful", "so helpful", "great help", "been supportive",
    "was supportive", "was lovely", "friendly and", "compliment you", "to compliment", "pay a compliment",
    "thoroughly enjoyed", "professional and", "and professional", "so patient", "great experience",
    "great job", "great course", "great service", "thank you so", "thank you to", "thanks to", "well done",
    "a credit to", "above and beyond", "pleased with", "hats off", "big thank you", "many thanks to",
    "could not have", "could not fault", "keep up the good work", "say thank you", "say thanks",
    "first class", "top notch", "went out of", "made my day", "happy with", "pass on my thanks",
    "diolch yn fawr", "second to none", "best course", "best training", "went so well", "no complaints",
    "could not be happier", "happy customer",
)
SUGGESTING = (
    "i suggest", "suggest that", "my suggestion", "a suggestion", "would like to suggest",
    "wondered if you could", "might i suggest", "may i suggest", "can i suggest", "could i suggest",
    "have you considered", "have you thought", "could you consider", "would you consider",
    "it would be good if", "it would be great if", "an idea", "it would be helpful if",
    "it would be nice if", "it would be useful if", "it would help if", "why not",
    "would it be possible to offer", "would it be possible to add", "you could improve", "one improvement",
    "consider adding", "consider offering", "beth am", "awgrymu", "would be a good idea",
    "please consider", "would benefit from", "what about having", "could be improved", "how about",
)

ASKS_PROCEDURE = (
    "complained to us about", "has complained to us", "have complained to us", "had a complaint from",
    "received a complaint from", "do we have to tell", "do we need to tell",
    "do we have to report", "should complain about", "should i complain", "something to complain about",
    "worth complaining",
    "right address for complaints", "right place to complain", "right place for complaints",
    "right place for a complaint", "right address for a complaint", "right person for complaints",
    "where to send complaints", "where complaints go", "where do complaints go", "address for complaints",
    "deals with complaints", "deal with complaints", "handles complaints", "number for complaints",
    "contact for complaints", "complaints department", "responsible for complaints", "complaints officer",
    "accept complaints by", "take complaints by", "copy of your complaint", "copy of the complaint",
    "your complaints policy", "your complaints procedure", "your complaint procedure",
    "your complaint policy", "your complaint process", "your complaints process",
    "the complaints procedure", "the complaints policy", "the complaints process", "the complaint process",
    "the complaint procedure", "link to your complaints", "complaints form", "complaint form",
    "who deals with complaints", "how to complain", "how do i complain", "how can i complain",
    "how i can complain", "how one complains", "how would i complain", "how do i make a complaint",
    "how to make a complaint", "how can i make a complaint", "how i make a complaint",
    "how i can make a complaint", "how would i make a complaint", "how should i make a complaint",
    "how to raise a complaint", "how do i raise a complaint", "how to submit a complaint",
    "how i would make a complaint", "how to lodge a complaint", "where do i send", "where should i send",
    "who do i complain", "who should i complain", "whom do i complain", "time limit for",
    "how complaints are", "how do you handle complaints", "how you handle complaints",
    "complaints are handled", "how are complaints", "policy on complaints", "procedure for complaints",
    "process for complaints", "procedure for making", "process for making", "complaints policies",
    "sut i gwyno", "sut mae gwneud cwyn", "trefn gwyno", "polisi cwynion", "complaints contact",
    "in case i need to complain", "if i wanted to complain", "if i wanted to make", "if someone wanted to",
    "if a learner wants to complain", "if a member wants to complain", "if i want to complain",
    "should i need to complain", "the right to complain", "difference between a complaint",
)
SAYS_NOT = (
    "not a complaint", "not complaining", "not an complaint", "not wish to complain",
    "not want to complain", "not wish to make a complaint", "not want to make a complaint",
    "not making a complaint", "not to make a complaint", "rather than a complaint",
    "not intended as a complaint", "not meant as a complaint", "not looking to complain",
    "not here to complain", "not yet a complaint", "no wish to complain", "not a complaint yet",
    "before i make a complaint", "before i complain", "before making a complaint",
    "before i decide whether to", "thinking of making a complaint", "considering making a complaint",
    "considering whether to complain", "thinking about making a complaint", "not ready to complain",
    "not sure if i want to complain", "not sure whether to complain", "do not treat this as a complaint",
    "not be treated as a complaint", "not to be treated as a complaint", "not raise a complaint",
    "no complaint from", "no complaints from", "have no complaints", "no complaints at all",
    "no complaints here", "no quarrel with", "not official yet", "no complaint to make",
    "nothing to complain about", "can not complain",
    "not submit a complaint", "may want to make a complaint", "may wish to complain",
    "might want to complain", "might make a complaint", "may make a complaint", "not decided whether",
    "have not decided", "nid cwyn", "before i go down the complaint", "before it becomes a complaint",
    "want it to become a complaint", "without making a complaint", "rather than complain",
    "rather than making a complaint", "instead of complaining", "hope it does not come to a complaint",
    "avoid making a complaint", "not raising a complaint", "would rather not complain",
    "not at the stage of complaining", "no complaints so far", "no complaints about",
)
FINISHED = (
    "has been resolved", "is resolved", "been resolved to my", "happy to close", "you can close",
    "please close", "can be closed", "that is good enough for me", "please stop there",
    "nothing further needed", "no longer wish to pursue", "consider the matter closed",
    "withdraw my complaint",
    "wish to withdraw", "like to withdraw", "want to withdraw", "withdrawing my complaint",
    "withdraw the complaint", "has been sorted", "is sorted", "all sorted", "was resolved", "now resolved",
    "matter closed", "matter is closed", "drop my complaint", "drop the complaint", "no need to take",
    "satisfied with the outcome", "satisfied with your response", "happy with the outcome",
    "happy with your response", "thank you for resolving", "thanks for resolving",
    "thank you for dealing with my complaint", "thanks for dealing with my complaint",
    "thank you for sorting", "thanks for sorting", "tynnu fy nghwyn", "dealt with to my satisfaction",
    "no further action is needed", "no further action needed", "resolved quickly", "resolved promptly",
)
RESPONDENT = (
    "a complaint against our", "complaint against us", "complaint about us", "a complaint about our",
    "complaints about us", "put our side", "put my side", "my side of the story", "our side of the story",
    "allegations against us", "allegations made against us", "complaint made against us",
    "been complained about", "complaint made against me", "complaint against me", "complaint about me",
    "complained about me", "complaint has been made against me", "complaint raised against me",
    "complaint made about me", "complaint has been made about me", "complaint that was made against",
    "complaints against me", "allegations made against me", "allegation against me",
    "allegations against me", "complaint lodged against me", "complaint submitted against me",
    "complaint has been submitted against me", "complaint has been raised against me",
    "complaint has been raised about me", "complaint raised about me", "complaint was made against me",
    "complaint made against our", "complaint against our", "complaint about our centre",
    "complaint you received about us", "complaint you have received about me", "respond to the complaint",
    "response to the complaint made", "response to the allegations", "my statement in response",
    "complaint brought against me", "complained of me", "am the subject of a complaint",
    "am the subject of this complaint", "subject of the complaint", "my response to the complaint",
    "named in a complaint", "named in the complaint",
)
PRESS = (
    "journalist", "reporter", "press office", "for publication", "writing an article", "writing a story",
    "writing a piece", "run a story", "running a story", "request for comment", "right of reply",
    "deadline for comment", "deadline for response is", "comment by", "news desk", "newsdesk",
    "freedom of information", "editor at", "bbc news", "documentary", "researcher for", "producer for",
    "producer at", "correspondent", "investigating for",
)
TRAINING = (
    "book your place", "book now", "book a place", "early bird", "register now", "register today",
    "our webinar", "free webinar", "this webinar", "our workshop", "our course on", "our software",
    "our platform", "free trial", "book a demo", "demo of", "case management software",
    "complaint management", "complaints management", "complaint handling course",
    "complaints handling training", "complaint handling training", "complaints training",
    "in house training", "our trainers", "cpd points", "quick call to discuss", "reach out",
    "reaching out", "limited places", "our solution", "special offer", "join us", "per delegate",
    "save your seat", "helps organisations", "help organisations like", "organisations like yours",
    "is our assignment", "my assignment", "assignment on", "my essay", "my dissertation", "coursework",
    "for my module", "cv attached", "my cv", "vacancy", "job description", "applying for", "your advert",
    "complaints data", "complaints statistics", "benchmarking", "research project", "committee meeting",
    "attached is the complaints report", "quarterly complaints", "annual complaints", "complaints log",
    "complaints register", "attend the course", "book me", "book on", "book onto",
    "attend the workshop", "how much is the", "cost of the course", "complaint handling module",
    "complaints handling module", "complaints module", "guest speaker", "to accredit", "accredit it",
    "ethics approval", "my msc", "an msc",
    "my phd", "our charity", "annual return", "hiring manager", "day course", "one day course", "circulate a",
    "take me off the list", "off your list", "off the mailing list", "is my own work", "our research",
)
