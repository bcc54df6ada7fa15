"""What people say about being named, compared with `fold.body_words`."""

# fmt: off - lists are read along, not down

UNKNOWN = (
    "remain anonymous", "stay anonymous", "be anonymous", "being anonymous", "kept anonymous",
    "keep me anonymous", "keep it anonymous", "keep this anonymous", "anonymous complaint",
    "anonymous email", "anonymous concern", "anonymous report", "anonymous tip", "complaint anonymous",
    "anonymously", "anonymity", "am anonymous", "not give my name", "not want to give my name",
    "not wish to give my name", "not giving my name", "not going to give my name", "not give you my name",
    "not be giving my name", "not want to give you my name", "prefer not to give", "rather not give",
    "rather not say who", "prefer not to say who", "not say who i am", "not saying who i am",
    "not tell you who i am", "not telling you who i am", "not want to say who", "withhold my name",
    "withholding my name", "name withheld", "no name given", "not want to be named",
    "not wish to be named", "rather not be named", "prefer not to be named", "rather not be identified",
    "prefer not to be identified", "not leaving my name", "not leave my name", "not want to leave my name",
    "rather not leave my name", "not reveal my name", "not revealing my name", "not revealing who",
    "not disclose my name", "can not give my name", "not prepared to give my name", "not put my name",
    "not putting my name", "not want my name", "not sign my name", "not signing my name",
    "not signed this", "leave my name out", "not willing to give my name", "not feel able to give my name",
    "afraid to give my name", "scared to give my name", "without giving my name",
    "not feel safe giving my name", "not comfortable giving my name", "not include my name",
    "not included my name", "not use my name", "not share my name", "will not identify myself",
    "not identify myself", "not want to identify myself", "yn ddienw", "dienw", "rhoi fy enw",
    "my identity secret", "keep my identity hidden", "not matter who i am", "does not matter who i am",
    "who i am does not matter", "who i am is not important", "not important who i am",
    "not want to be identified", "not wish to be identified", "throwaway", "set up this email",
    "set this email up", "created this email", "created this account",
)
NOT_UNKNOWN = (
    "not anonymous", "not an anonymous complaint", "not be anonymous", "not remain anonymous",
    "not a anonymous", "happy to be named", "happy to give my name", "anonymous marking",
    "anonymous marker", "anonymous survey", "anonymous feedback form", "marked anonymously",
    "anonymous call", "anonymous phone call", "anonymous letter about me", "anonymous review",
    "anonymous reviews", "anonymous comments", "anonymous message about", "anonymous note",
    "complained anonymously about me",
)
CONFIDENTIAL = (
    "to know it was me", "know it was me", "know its me", "know it is me", "find out it was me",
    "find out that i", "find out i", "to find out who", "do not tell", "not be told", "not tell them",
    "not tell him", "not tell her", "not tell my", "not tell the", "keep this confidential",
    "keep it confidential", "keep my name", "keep my identity", "keep my details", "kept confidential",
    "in confidence", "in strict confidence", "strictest confidence", "treat this as confidential",
    "treated as confidential", "treat this confidentially", "treated confidentially",
    "strictly confidential", "confidentially", "treat in confidence", "not disclose", "not share my",
    "not share this", "not reveal", "not pass my", "not pass on my name", "not mention my name",
    "without mentioning my name", "not name me", "not be named", "not let them know", "not let him know",
    "not let her know", "not want them to know", "not want him to know", "not want her to know",
    "not want my", "not to know it", "not to know that i", "not know it came from me",
    "not know it was me", "that it was me", "who i am to", "my name out of", "not use my name",
    "not forward my", "not copy in", "yn gyfrinachol", "cyfrinachol", "know i have complained",
    "know that i complained", "know i complained", "know that i have complained", "leave my name out",
    "name must not", "my name must not", "name kept out", "name out of it", "not go to them",
    "without them knowing", "without him knowing", "without her knowing", "must never know", "must not know",
    "must not find out", "can not find out", "not be passed to", "not pass this on", "between ourselves",
    "between us", "stay between", "stays between", "for your eyes only", "be discreet", "your discretion",
    "with discretion",
    "would lose my job", "lose my job if", "keep me out of it", "not attributed to me", "not be attributed",
    "protect my identity", "my identity protected", "identity be protected", "identity confidential",
    "details confidential", "name confidential",
    "worried about repercussions", "fear of reprisal", "fear of reprisals", "fear of repercussions",
)
# The name that stands there is none.
FALSE = (
    "not my real name", "not our real name", "a false name", "a made up name", "made up name",
    "a fake name", "used a fake name", "not my own name", "a pseudonym", "under a pseudonym",
    "name is false", "name is made up",
)
