"""Plain words for why a mail was taken for what it was: for notices to staff, and at the terminal.

The constants are what the record holds and what one searches for; nobody should have to read them.
What follows a constant in brackets are the words of the mail that it rests on.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_WITH_WORDS = re.compile(r"([A-Z][A-Z0-9_]+)(?: \((.*)\))?", re.DOTALL)

READING: Mapping[str, str] = MappingProxyType({
    # What the mail is.
    "SUBJECT_MARKED": "the subject marks a complaint",
    "SUBJECT_MARKED_APPEAL": "the subject marks an appeal",
    "SUBJECT_NAMES_APPEAL": "the subject speaks of an appeal",
    "SUBJECT_MARKED_FEEDBACK": "the subject marks feedback",
    "SUBJECT_MAY_MARK_FEEDBACK": "the subject may mark feedback",
    "BODY_COMPLAINS": "the words complain",
    "TOLD_TO_A_COMPLAINTS_MAILBOX": "a story told to a mailbox for complaints",
    "BODY_MAY_COMPLAIN": "the words may complain",
    "WORDS_LEAN": "its words, taken together, are most like those of such mails",
    "BODY_APPEALS": "the words appeal",
    "APPEALS_BY_REPLY": "the reply appeals",
    "UNHAPPY_WITH_DECISION": "unhappy with a decision",
    "PRAISES": "the words praise",
    "SUGGESTS": "the words suggest something",
    "ORDINARY_MAIL": "nothing in it complains, appeals or comments",
    "SAYS_NO_COMPLAINT": "it says that it is no complaint",
    "MATTER_CLOSED": "it says that the matter is settled",
    "ASKS_PROCEDURE": "it asks about the procedure",
    "ASKS_ABOUT_APPEALS": "it asks how to appeal",
    "ABOUT_COMPLAINTS": "it is about complaints in general",
    "ACADEMIC_APPEAL": "an appeal against a mark, which has its own procedure",
    "PERSON_COMPLAINED_OF": "it comes from the person complained of",
    "PRESS": "it comes from the press",
    "GOES_ON_ABOUT_A_COMPLAINT": "it goes on about a complaint",
    "ANOTHER_APPEAL": "an appeal against something that has its own procedure",
    "NO_APPEAL": "it names an appeal, and makes none",
    "REPORT": "a report, not a complaint",
    "PROBABLE_DUPLICATE": "it says much the same as",
    "CALENDAR_INVITATION": "a calendar invitation",
    "CLASS_UNCERTAIN": "only a person can say what it is",
    "REPLY_TO_NO_KNOWN_CASE": "it answers something, and no case of ours",
    "WRITTEN_BY_STAFF": "a colleague wrote it",
    "WRITTEN_TO_COMPLAINANT": "it went to the complainant of",
    "FOUND_IN_SENT": "found in Sent",
    "IMPORTED": "the office had it before mailbot, and brought it over",
    "SELF_LETTER": "the letter by which mailbot check tries the mailbox",
    "STAFF_MAIL_ON_NO_CASE": "a colleague's mail on no case",
    "PASSED_ON": "a colleague passed it on",
    "COMMANDS_HEARD": "commands on no case, carried out or answered",
    "LOGGED_BY_STAFF": "a colleague logged what reached us another way",
    "SPLIT_FROM": "a second matter in a mail of",
    "LOGGED_BY": "a colleague logged it",
    "LOGGED_AS": "it reached us by",
    "NAMED_BY_COLLEAGUE": "a colleague says whose it is",
    "SAID_BY_STAFF": "staff said so when they logged it, it came by",
    # Machines.
    "AUTO_SUBMITTED": "a machine says that it sent this",
    "AUTO_REPLY_HEADER": "the header of an automatic answer",
    "AUTO_REPLY_SUBJECT": "the subject of an automatic answer",
    "AUTORESPONDER": "an automatic answer",
    "ABSENT": "an out-of-office answer",
    "READ_RECEIPT": "a read receipt",
    "TICKET_ANSWER": "the answer of a ticket system",
    "CALENDAR_ANSWER": "an answer to an invitation",
    "MAILING_LIST": "a mailing list sent it",
    "NEWSLETTER": "a newsletter",
    "PRECEDENCE": "the header of bulk mail",
    "PRECEDENCE_AUTO_REPLY": "the header of an automatic answer",
    "CHALLENGE": "it asks us to prove that we are no machine",
    "ABUSE_REPORT": "a report of abuse",
    "DMARC_REPORT": "a report on mail authentication",
    "TLS_REPORT": "a report on mail encryption",
    "DELIVERY_REPORT": "a delivery report",
    "DELIVERY_FAILED": "a letter could not be delivered",
    "RETURNED_MAIL": "a letter came back",
    "FAILED_RECIPIENTS": "a letter could not be delivered",
    "FLAGGED_SPAM": "the mail server took it for spam",
    "FLAGGED_VIRUS": "the mail server found a virus",
    "SPAM_WORDS": "the words of spam",
    "MACHINE_AUTO_REPLY": "an automatic answer is noted, not answered",
    "MACHINE_LIST_OR_BULK": "bulk mail is noted, not answered",
    "MACHINE_SPAM": "spam is noted, not answered",
    "NO_COMPLAINANT_WROTE": "no complainant wrote it",
    # Who wrote.
    "NAMED_IN_FROM": "the sender's name is",
    "NAMED_IN_SIGNATURE": "signed by",
    "NAMED_IN_TEXT": "the writer is named in the text as",
    "NAMED_IN_FIELDS": "a line of the text names the writer as",
    "NAMED_IN_LETTERHEAD": "the letterhead names",
    "NAMED_IN_FORM": "the form names",
    "NAMED_IN_SUBJECT": "the subject names",
    "NAMED_AS_REPRESENTED": "written on behalf of",
    "NAMED_ORGANISATION": "written by the organisation",
    "CONFIDENTIALITY_ASKED": "asks that others are not told",
    "ANONYMITY_ASKED": "the writer will not be named",
    "NO_NAME_ANYWHERE": "no name anywhere",
    "NAME_SAID_TO_BE_FALSE": "the name is said to be false",
    "PSEUDONYM": "a made-up name",
    "ROLE_ACCOUNT": "a role, not a person",
    "ANONYMOUS": "nobody signs it, and the procedure takes no action then",
    "ANONYMOUS_WITH_EVIDENCE": "nobody signs it, but there is evidence: the whistleblowing officer decides",
    "IDENTITY_UNCERTAIN": "a person must say whether this is a name",
    "INITIALS_ONLY": "initials alone",
    "ADDRESS_READS_LIKE_A_NAME": "only the address reads like a name",
    "MEMBERSHIP_NUMBER": "a membership number instead of a name",
    "NAME_IN_SUBJECT": "a name in the subject alone",
    "NAME_MAY_BE_IN_ATTACHMENT": "the name may stand in an attachment",
    "FORWARDED_WITHOUT_NAME": "passed on without a name",
    "NAME_GIVEN": "the writer has given a name",
    # Which case.
    "ANSWERS_OUR_LETTER": "it answers our letter on",
    "ANSWERS_OUR_NOTICE": "it answers our notice on",
    "COMMANDS_ABOUT": "its commands are about",
    "ANSWERS_MAIL_ON_CASE": "it answers a mail on",
    "ABOUT_OUR_LETTER": "it is about our letter on",
    "REFERENCE_BY_ITS_OWN_SENDER": "its sender quotes the reference",
    "ONLY_OPEN_CASE_OF_SENDER": "its sender has one open case",
    "REFERENCE_QUOTED_BY_STRANGER": "a stranger quotes the reference, which proves nothing",
    "SENDER_IS_KNOWN": "its sender is known from",
    "SAYS_IT_IS_ANOTHER": "it says that it is about something else than",
    "NO_THREAD": "it answers nothing we know",
    "SENDER_AUTHENTICATED": "our mail server found the sender authentic, by",
    "SENDER_NOT_AUTHENTICATED": "nothing shows that the sender is authentic",
    "NOT_REGISTERED": "its sender is not on the staff list",
    "NO_TOKEN": "it answers no notice of ours to its sender",
    "THREAD_SIGNED_ID": "it answers a letter of ours",
    "THREAD_KNOWN_ID": "it answers a mail on the case",
    "THREAD_REFERENCE": "its sender quotes the reference",
    "THREAD_ADDRESS": "its sender has one open case",
    "SAME_MAIL": "the very same mail was here before",
    # What else it may ask for.
    "ASKS_FOR_DATA": "it may ask for personal data",
    "DATA_CONCERN": "it may complain of how personal data were used",
    "LEGAL_WORDS": "somebody may act for them, or proceedings may be under way",
    "WRITTEN_IN_WELSH": "it is written in Welsh",
    # Why nobody is answered by machine.
    "LIFE_AT_RISK": "somebody may be in danger: a person answers, at once",
    "ASKS_FOR_NO_EMAIL": "the writer asks not to be answered by e-mail",
    "ANOTHER_ADDRESS_GIVEN": "the text gives another address than the sender's",
    "CASE_REFERENCE": "quotes a case of ours",
    "PASSED_ON_BY_COLLEAGUE": "what a colleague passed on is acknowledged by a person",
    "NULL_RETURN_PATH": "an empty return path forbids an answer",
    "ADDRESS_NOT_WRITABLE": "no mail can be sent to the address",
    "OWN_LETTER": "a letter of our own",
    "OWN_MAILBOX": "it comes from a mailbox of our own",
    "PEER_ROBOT": "another robot sent it",
    "SENDER_NEVER_ANSWERS": "its sender says that nobody reads answers",
    "FORM_NOT_AUTHENTICATED": "nothing shows that the form is ours",
    "UNRELATED_DOMAINS": "it was sent by way of somebody unrelated to its sender",
    "TOO_MANY_HOPS": "it has been through too many servers",
    "NO_SINGLE_SENDER": "no single sender",
    "NOT_ADDRESSED_TO_US": "not addressed to us",
})  # fmt: skip


def in_words(reason: str) -> str:
    """A recorded reason as a person says it; "" for one that has no words here."""
    found = _WITH_WORDS.fullmatch(reason)
    if found is None or found[1] not in READING:
        return ""
    return f"{READING[found[1]]} “{found[2]}”" if found[2] else READING[found[1]]


def telling(reasons: Iterable[str]) -> list[str]:
    """Each reason once: a bare constant says nothing beside the same one with its words."""
    every = list(dict.fromkeys(reasons))
    quoted = {reason.partition(" (")[0] for reason in every if " (" in reason}
    return [reason for reason in every if reason not in quoted]
