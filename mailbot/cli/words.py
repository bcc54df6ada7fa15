"""Plain words for the constants of the record, for whoever reads the command line.

The constants stay beside the words: they are what the record holds and what one searches for.  One that
is not in a table is shown as it is.
"""

import re

from mailbot.cli import words_course
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Template
from mailbot.domain.reasons import READING

# A constant, with the words it rests on in brackets, or with whatever else follows it.
_WITH_WORDS = re.compile(r"([A-Z][A-Z0-9_]+)(?: \((.*)\)| (.*))?", re.DOTALL)

REASONS = words_course.REASONS | dict(READING) | {
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
    Outcome.DROPPED: "could not deal with it, and a person has",
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
    "restriction": "look again whether contact stays restricted",
    "data_concern": "answer the concern about personal data",
    "data_request": "answer the request for personal data",
}

LANGUAGES = {"en": "English", "cy": "Welsh"}

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
    "contact_changed": "from now on at another address",
    "consent_question": "question to the complainant: may somebody act for them?",
    "address_question": "question to the complainant: was it you who wrote?",
    "command_done": "answer to staff: commands carried out",
    "command_preview": "answer to staff: commands to be confirmed",
    "command_error": "answer to staff: commands not understood",
    "command_stale": "answer to staff: the case has moved",
    "command_refused": "answer to staff: commands refused",
    "command_ignored": "notice for staff: commands in their name",
    "command_receipt": "answer to staff: was it for the complainant?",
    "case_status": "answer to staff: where a case stands",
    "answer_found": "question to staff: what was that direct answer?",
    "case_list": "answer to staff: cases with their dates",
    "manual": "answer to staff: the commands there are",
    "letter_to_print": "task for staff: a letter for the post",
    "weekly_digest": "digest of the week for staff",
    "handler_named": "who deals with it",
    "identity_reminder": "second question for the name",
    "question": "question to the complainant",
    "answer": "answer in somebody’s own words",
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
