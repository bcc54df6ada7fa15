"""For whom a solicitor, an MP, a relative or a tutor writes: the person who complains (R34)."""

import re

from mailbot.reading.fold import plain_letters
from mailbot.reading.introduced import READ, STOP
from mailbot.reading.known_names import Sort, is_forename
from mailbot.reading.names import NOTHING, Name, judge_name
from mailbot.reading.whole_name import same_but_fuller
from mailbot.reading.words_names import TITLES

_TITLE = r"(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof(?:essor)?|[Ss]ir|[Rr]ev)\.?\s+)?"
# No word is taken apart, and none is read beyond what a name may have: a row of capitals costs its length.
_CAPITALS = r"((?:[^\W\d_a-z][\w'’-]{0,80}+\.?+[ ]?){1,4})"
_REPRESENTS = re.compile(
    r"(?i:\b(?:on behalf of|(?:writ|complain)(?:e|ing) for|acts? for|acting for"
    r"|are instructed by|am instructed by|instructed by"
    r"|represents?|representing|re our client|(?:solicitors?|lawyers?|advocates?|advisers?) for"
    r"|(?:union|branch|workplace|staff) rep(?:resentative)? (?:for|of)"
    r"|our client is|our client|my client|my constituent|our constituent|ar ran))[\s,:–—-]++"
    r"(?i:(?:(?:one of (?:my|our)|my|our|the|a|his|her)\s++)?"
    r"(?i:(?:\d+[ -]year[ -]old|above named|named|eldest|youngest|elderly|late)\s++)?"
    r"(?:client|constituent|son|daughter|wife|husband|mother|father|mum|dad|partner|member|brother|sister|friend|learner|apprentice|employee|colleague|child"
    r"|grandson|granddaughter|nephew|niece|student|trainee|candidate|neighbour|resident|parishioner|tenant|patient"
    r"|pupil|carer|aunt|uncle|gran|nan|grandmother|grandfather)?s?(?:[ -]in[ -]law)?)"
    r"[\s,:–—-]*+(?i:named\s+|called\s+)?("
    + _TITLE
    + _CAPITALS
    + ")"
)
_SPOKEN_FOR = re.compile(
    r"(?i:\b(?:one of )?(?:(?:my|our|your) (?:resident|member|learner|student|apprentice|constituent|client"
    r"|patient|trainee|candidate|parishioner)s?|mine|ours)|\brep(?:resentative)? (?:for|of)"
    r"|\badvocate (?:for|to))[\s,:–—-]+(" + _TITLE + _CAPITALS + ")"
)
_WRITING = re.compile(r"writ(?:e|ing) for\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\basked (?:me|us)\b|\bon (?:his|her|their) behalf\b"
    r"|\b(?:wants?|wish(?:es)?|would like) to (?:complain|appeal|make a complaint|raise)\b",
    re.IGNORECASE,
)
_HANDED_OVER = re.compile(
    r"(?i:\b(?:reached|came to|came in to|sent to|emailed|rang|phoned|told) (?:me|us"
    r"|you)\b[^.\n]{0,30}?\bfrom[\s,:]+"
    r"|\b(?:from|by)(?: an?)? (?:learner|student|candidate|member|apprentice"
    r"|customer)[\s,:–—-]+(?:called |named )?"
    r"|\b(?:taken|received|made) by (?:phone|telephone)(?: from)?[\s,:–—-]+)(" + _TITLE + _CAPITALS + ")"
)
_PRINCIPAL = re.compile(r"(?i:\b(?:constituents?|clients?))(?i:\s+is)?[\s,:–—-]+(" + _TITLE + _CAPITALS + ")")
_KIN = (
    r"(?:son|daughter|wife|husband|partner|mother|father|mum|mam|dad|brother|sister|grandson|granddaughter"
    r"|nephew|niece|neighbou?r|friend|uncle|aunt|cousin|child|boy|girl|lad|gran|nan|grandmother|grandfather|tenant"
    r"|apprentice|employee|colleague|client|constituent|member|learner|student|trainee|resident|patient)"
    r"(?:[ -]in[ -]law)?"
)
_FOR_KIN = re.compile(
    rf"(?i:\b(?:for|from|of|behalf of)\s+(?:my|our)\s+(?:\w+[- "
    rf"]){{0,3}}?{_KIN}s?)[\s,:–—-]+(?i:(?:named|called)\s+)?(" + _TITLE + _CAPITALS + ")"
)
_OF_KIN = re.compile(
    rf"(?:\b(?:[Mm]y|[Oo]ur)\s+(?:\w+[- ]){{0,3}}?{_KIN}|\b(?:Mum|Mam|Dad|Gran"
    rf"|Nan))\s*+[(,–—-]*+\s*+(?i:(?:named|called)\s+)?(" + _TITLE + _CAPITALS + ")"
)
# One of these stands in all that `_SPEAKS_FOR` finds; looking for them is cheap.
_CUES = (
    "behalf", "asked", "ask me", "asks me", "dictat", "has no", "have no", "for him", "for her", "for them",
    "plain for", "plaint for", "plains for", "plained for", "peal for", "peals for", "pealed for", "ing for",
    "rite for",
    "this for", "speak for", "act for", "can't", "cannot", "won't", "doesn't want to",
    "attorney", "litigation", "ing you for", "in touch for",
)  # fmt: skip
_SPEAKS_FOR = re.compile(
    r"\b(?:complain\w*|appeal\w*|writ(?:e|ing)|speak(?:ing)?|act(?:ing)?) (?:this )?(?:for|on behalf)\b"
    r"|\bon (?:his|her|their) behalf\b|\bfor (?:him|her|them) (?:because|as|since)\b"
    r"|\bask(?:s|ed)? (?:me|us) to\b|\b(?:[Ss]?[Hh]e|[Tt]hey) ask(?:s|ed)? (?:me|us)\b"
    r"|\b(?:has|have) no (?:e-?mail|computer|internet)\b|\bdictat\w+"
    r"|\b(?:e-?mailing|ringing|getting in touch|contacting you) for\b|\bpower of attorney\b"
    r"|\blitigation friend\b"
    r"|\b(?:can(?:not|'t)|won't|doesn't "
    r"want to)"
    r" (?:write|speak|do (?:this|it)|say anything)",
    re.IGNORECASE,
)
_ASKED_US = re.compile(
    r"(?<![^\W\d_a-z])("
    + _TITLE
    + _CAPITALS
    + r")(?i:(?: of [^.\n]{1,40}|,[^.\n,]{1,90},)?(?: and (?:he|she|they))?\s*"
    r"(?:has |have |who )?(?:asked|authorised"
    r"|instructed) (?:me|us)\b)"
)
# Who asks somebody to write down what they told has no complaint themselves: "your colleague Ann Hart".
_AT_WORK = re.compile(
    r"\b(?:your|tutor|manager|boss|supervisor|colleague|councillor|mp|marker|assessor|receptionist|director|head"
    r"|doctor|gp|solicitor|officer|trainer|examiner|secretary|teacher|lady|someone)(?: \w+)?[\s,:]*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"['’]s$")
_BY = re.compile(r"(?i:\b(?:by|from|on behalf of)\s+)(" + _TITLE + _CAPITALS + r")\s*$")


def represented(text: str) -> Name:
    """The person a solicitor, an MP or a relative writes for, where one is named."""
    head = text[:READ]
    folded = head.casefold()
    if not any(
        word in folded
        for word in (
            "behalf",
            "client",
            "constituent",
            "acting",
            "act for",
            "instructed",
            "represent",
            "asked",
            "ing for ",
            "ar ran",
            "solicitor",
            "lawyer",
            "rep for",
            "rep of",
            "to complain",
        )
    ):
        return NOTHING
    spoken = _SPOKEN_FOR.finditer(head) if _ASKED.search(head) else ()
    first = NOTHING
    for match in (*_PRINCIPAL.finditer(head), *spoken, *_REPRESENTS.finditer(head)):
        name = judge_name(_trimmed(match[1]), strict=True)
        if head[match.end() - 4 : match.end() + 4].find("MP") >= 0:
            continue  # a caseworker writes for the MP, who writes for somebody else
        if name.sort is Sort.PERSON and _WRITING.match(match[0]) and not _plainly_somebody(name.text):
            continue  # "I am writing for Depot News"
        if first.sort is Sort.PERSON and same_but_fuller(first.text, name.text):
            return name
        if first.sort is Sort.NOTHING and name.sort in {Sort.PERSON, Sort.ORGANISATION}:
            first = name
    return first


def _plainly_somebody(text: str) -> bool:
    first = plain_letters(text.split(maxsplit=1)[0]).strip(".")
    return first in TITLES or is_forename(first)


def handed_over(text: str) -> Name:
    """Whose complaint a colleague or an agent passes on: "reached me from Lee Park"."""
    head = text[:READ]
    for match in (*_SPOKEN_FOR.finditer(head), *_HANDED_OVER.finditer(head)):
        name = judge_name(_trimmed(match[1]), strict=True)
        if name.sort is Sort.PERSON:
            return name
    return NOTHING


def spoken_for(subject: str, text: str, relative: str) -> Name:
    """The relative, neighbour or client in whose stead somebody writes, without the words of lawyers.

    `relative`: whose mother or carer signs, as in "Dee (Skye's mum)".
    """
    head = text[:READ]
    both = f"{subject}\n{head}"
    marked = _FOR_KIN.search(subject)
    folded = both.casefold()
    if marked is None and not any(cue in folded for cue in _CUES):
        return NOTHING
    if marked is None and _SPEAKS_FOR.search(both) is None:
        return NOTHING
    told = (*_FOR_KIN.finditer(head), *_ASKED_US.finditer(head), *_OF_KIN.finditer(f"{head}\n{subject}"))
    for match in (*((marked,) if marked else ()), *told):
        name = judge_name(_trimmed(match[1]), strict=True)
        before = match.string[max(0, match.start() - 40) : match.start()]
        asks_at_work = match.re is _ASKED_US and _AT_WORK.search(before) is not None
        if name.sort is Sort.PERSON and not asks_at_work:
            return name
    if not relative:
        return NOTHING
    whole = re.search(rf"\b{re.escape(relative)}\s+[^\W\d_a-z][\w'’-]+", both)
    name = judge_name(whole[0] if whole is not None else relative)
    return name if name.sort is Sort.PERSON else judge_name(relative)


def in_subject(subject: str) -> Name:
    """As in "Complaint lodged by Pat Lee"."""
    match = _BY.search(subject[:200])
    name = judge_name(_trimmed(match[1]), strict=True) if match is not None else NOTHING
    return name if name.sort is Sort.PERSON and " " in name.text else NOTHING


def _trimmed(text: str) -> str:
    """A run of capitalised words without the sentence that follows it."""
    words: list[str] = []
    for word in text.split():
        if words and plain_letters(word) in STOP:
            break
        words.append(word)
        if word.endswith(".") and len(word) > 4:
            break
    return _WHOSE.sub("", " ".join(words))
