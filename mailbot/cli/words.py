"""Plain words for the constants of the record, for whoever reads the command line.

The constants stay beside the words: they are what the record holds and what one searches for.  One that
is not in a table is shown as it is.
"""

import re
from collections.abc import Iterable

from mailbot.cli import words_course
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Template

# A constant, with the words it rests on in brackets, or with whatever else follows it.
_WITH_WORDS = re.compile(r"([A-Z][A-Z0-9_]+)(?: \((.*)\)| (.*))?", re.DOTALL)

REASONS = words_course.REASONS | {
    # What the mail is.
    "SUBJECT_MARKED": "the subject marks a complaint",
    "SUBJECT_MARKED_APPEAL": "the subject marks an appeal",
    "SUBJECT_NAMES_APPEAL": "the subject speaks of an appeal",
    "SUBJECT_MARKED_FEEDBACK": "the subject marks feedback",
    "SUBJECT_MAY_MARK_FEEDBACK": "the subject may mark feedback",
    "BODY_COMPLAINS": "the words complain",
    "TOLD_TO_A_COMPLAINTS_MAILBOX": "a story told to a mailbox for complaints",
    "BODY_MAY_COMPLAIN": "the words may complain",
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
    "CALENDAR_INVITATION": "a calendar invitation",
    "CLASS_UNCERTAIN": "only a person can say what it is",
    "REPLY_TO_NO_KNOWN_CASE": "it answers something, and no case of ours",
    "WRITTEN_BY_STAFF": "a colleague wrote it",
    "STAFF_MAIL_ON_NO_CASE": "a colleague's mail on no case",
    "PASSED_ON": "a colleague passed it on",
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
    "DELIVERY_REPORT": "a delivery report",
    "DELIVERY_FAILED": "a letter could not be delivered",
    "RETURNED_MAIL": "a letter came back",
    "FAILED_RECIPIENTS": "a letter could not be delivered",
    "FLAGGED_SPAM": "the mail server took it for spam",
    "MACHINE_AUTO_REPLY": "an automatic answer is noted, not answered",
    "MACHINE_LIST_OR_BULK": "bulk mail is noted, not answered",
    "MACHINE_SPAM": "spam is noted, not answered",
    "NO_COMPLAINANT_WROTE": "no complainant wrote it",
    # Who wrote.
    "NAMED_IN_FROM": "the sender's name is",
    "NAMED_IN_SIGNATURE": "signed by",
    "NAMED_IN_TEXT": "the writer is named in the text as",
    "NAMED_IN_LETTERHEAD": "the letterhead names",
    "NAMED_IN_FORM": "the form names",
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
    "ANSWERS_MAIL_ON_CASE": "it answers a mail on",
    "ABOUT_OUR_LETTER": "it is about our letter on",
    "REFERENCE_BY_ITS_OWN_SENDER": "its sender quotes the reference",
    "ONLY_OPEN_CASE_OF_SENDER": "its sender has one open case",
    "REFERENCE_QUOTED_BY_STRANGER": "a stranger quotes the reference, which proves nothing",
    "SENDER_IS_KNOWN": "its sender is known from",
    "THREAD_SIGNED_ID": "it answers a letter of ours",
    "THREAD_KNOWN_ID": "it answers a mail on the case",
    "THREAD_REFERENCE": "its sender quotes the reference",
    "THREAD_ADDRESS": "its sender has one open case",
    "SAME_MAIL": "the very same mail was here before",
    # Why nobody is answered by machine.
    "LIFE_AT_RISK": "somebody may be in danger: a person answers, at once",
    "ASKS_FOR_NO_EMAIL": "the writer asks not to be answered by e-mail",
    "ANOTHER_ADDRESS_GIVEN": "the text gives another address than the sender's",
    "CASE_REFERENCE": "quotes a case of ours",
    "PASSED_ON_BY_COLLEAGUE": "what a colleague passed on is acknowledged by a person",
    "NULL_RETURN_PATH": "an empty return path forbids an answer",
    "NO_SINGLE_SENDER": "no single sender",
    "NOT_ADDRESSED_TO_US": "not addressed to us",
    # About the file (rehearse).
    "NO_MAILBOX_OF_OURS": "addressed to no mailbox of ours",
    "RECEIPT_FROM_DATE_HEADER": "received when its sender says, for want of better",
    "RECEIPT_FROM_FILE_TIME": "received when the file was last changed, for want of better",
    "UNREADABLE": "no sense can be made of it",
    "TOO_LARGE": "too large to be read",
    "FAULT": "mailbot failed on it",
}  # fmt: skip

_DEEDS = {
    Outcome.OPENED: "opens a case",
    Outcome.JOINED: "puts it on its case",
    Outcome.TRIAGED: "asks a person what it is; the mail stays as it was",
    Outcome.REFUSED: "takes no action on an anonymous complaint, and says so kindly",
    Outcome.FEEDBACK: "puts it in the feedback register",
    Outcome.BOUNCE: "notes a delivery report",
    Outcome.MACHINE: "notes a machine's mail and never answers it",
    Outcome.NOT_OURS: "leaves it alone",
    Outcome.HISTORY: "takes it as history and leaves it alone",
    Outcome.DUPLICATE: "has seen the same mail before and leaves it alone",
    Outcome.TOO_OLD: "leaves it alone: it came before the mailbox was taken on",
    Outcome.HELD: "cannot deal with it and tells a person",
}

DUTIES = {
    "acknowledge": "acknowledge it",
    "acknowledge_appeal": "acknowledge the appeal",
    "name_handler": "name who deals with it",
    "respond": "answer in full",
    "review": "decide on its scope",
    "hear_appeal": "hear the appeal",
    "identity": "learn who wrote, else a person decides",
    "promised": "answer by the date that was promised",
    "appeal_window": "the complainant may appeal",
    "actions": "do what was promised with the outcome",
    "assign": "find somebody who takes it",
    "informal": "settle it without the procedure",
    "late_appeal": "decide whether the late appeal is heard",
    "legal_review": "look again at the suspended case",
    "officer_review": "look again at the sealed case",
    "tell_party": "tell the party complained of",
    "retention": "look whether it may be erased",
    "data_concern": "answer the concern about personal data",
    "data_request": "answer the request for personal data",
}

_LETTERS = {
    "handler_notice": "notice for staff",
    "triage_question": "question for staff",
    "officer_notice": "notice for staff, silent on the content",
    "hand_acknowledgement": "task for staff: acknowledge by hand",
    "delivery_task": "task for staff: a letter did not arrive",
    "held_mail": "task for staff: a mail is held",
    "alert": "alert for staff",
    "assign_request": "request to staff: take the case",
    "appeal_notice": "notice for staff: an appeal came",
    "conflict_alert": "alert for staff: somebody may have a part in it",
    "reminder": "reminder for staff",
    "task": "task for staff",
    "command_done": "answer to staff: commands carried out",
    "command_preview": "answer to staff: commands to be confirmed",
    "command_error": "answer to staff: commands not understood",
    "command_stale": "answer to staff: the case has moved",
    "command_refused": "answer to staff: commands refused",
    "command_ignored": "notice for staff: commands in their name",
    "command_receipt": "answer to staff: was it for the complainant?",
    "manual": "answer to staff: the commands there are",
    "handler_named": "who deals with it",
    "identity_reminder": "second question for the name",
    "question": "question to the complainant",
    "update": "how it goes",
    "update_auto": "a new date, sent alone",
    "delay": "apology with a new date",
    "exhaust": "out of scope for now",
    "rerouted": "handed over to another policy",
    "escalated": "next stage",
    "outcome_party": "outcome, to the party complained of",
    "late_admitted": "late, and heard all the same",
    "late_refused": "late, and not heard",
    "final": "last word",
    "scope_final": "last word on scope",
    "withdrawn": "closed as asked",
    "closed_no_response": "closed for want of an answer",
    "informal_done": "settled without the procedure",
    "signpost": "who else may help",
    "merge_note": "put together with another case",
    "legal": "suspended for proceedings",
    "data_acknowledgement": "acknowledgement, about personal data",
}

_KINDS = {
    "other": "ordinary mail",
    "auto_reply": "automatic answer",
    "bounce": "delivery report",
    "list_or_bulk": "bulk mail",
    "staff_reply": "mail by staff",
    "complainant_reply": "complainant's reply",
}


def deed(outcome: Outcome, reference: str = "") -> str:
    """What mailbot does with a mail, as the end of a sentence."""
    return f"{_DEEDS[outcome]} ({reference})" if reference else _DEEDS[outcome]


def reason(text: str) -> str:
    """A recorded reason in words, its constant behind it: "signed by “Pat Lee” [NAMED_IN_SIGNATURE]"."""
    found = _WITH_WORDS.fullmatch(text)
    if found is None or found[1] not in REASONS:
        return text
    quoted = f" “{found[2]}”" if found[2] else f" {found[3]}" if found[3] else ""
    return f"{REASONS[found[1]]}{quoted} [{found[1]}]"


def many(count: int, thing: str, things: str = "") -> str:
    """1 mail, 2 mails."""
    return f"{count} {thing if count == 1 else things or f'{thing}s'}"


def telling(reasons: Iterable[str]) -> list[str]:
    """Each reason once: a bare constant says nothing beside the same one with its words."""
    every = list(dict.fromkeys(reasons))
    quoted = {reason.partition(" (")[0] for reason in every if " (" in reason}
    return [reason for reason in every if reason not in quoted]


def duty(clock: str) -> str:
    """What a clock asks of us."""
    return DUTIES.get(clock, clock.replace("_", " "))


def letter(template: str) -> str:
    """A letter's name for people; those to staff say so."""
    return _LETTERS.get(template, template.replace("_", " "))


def kind(name: str) -> str:
    """What a mail is: "auto_reply" is "automatic answer"."""
    return _KINDS.get(name, name.replace("_", " "))


def cause(text: str) -> str:
    """What met a duty or moved a case: a letter's key, which begins with its template, or a reason."""
    template = text.partition(":")[0]
    return letter(template) if template in set(Template) else reason(text)


def noted(text: str) -> str:
    """Something worth keeping: a reason, or the kind of a mail."""
    return reason(text) if text[:1].isupper() else kind(text)
