"""Who says in a mail who they are, or for whom they write."""

import re

from mailbot.reading import words_names
from mailbot.reading.fold import plain_letters
from mailbot.reading.names import NOTHING, Name, Sort, judge_name

READ = 4_000  # characters of a body in which somebody introduces themselves
_NAME_CUES = (
    "my name is",
    "my name's",
    "my name’s",
    "my full name is",
    "my names",
    "i am called",
    "i'm called",
    "i’m called",
    "fy enw i yw",
    "fy enw yw",
    "the name is",
    "this message was written by",
    "this message was sent by",
    "this complaint was made by",
    "this complaint was raised by",
    "this complaint was submitted by",
    "submitted on behalf of",
    "this form was submitted by",
    "this form was completed by",
)
_WEAK_CUES = ("i am ", "i'm ", "i’m ", "this is ", "i, ")
_MOST_CUES = 12  # of one sort; who has not said their name by then will not
_FIELD = re.compile(
    r"[\s>*•-]{0,6}(?:(?:your |my |full |complainant'?s? |customer |contact "
    r"|learner |member |candidate |first |fore)?names?"
    r"|enw|name of complainant|name of person complaining|submitted by|complainant"
    r"|from|signed)\s{0,3}[:=]\s{0,3}(.{2,60})",
    re.IGNORECASE,
)
_FORENAME = re.compile(
    r"^[\s>*-]{0,6}(?:first ?names?|forenames?|given names?)\s{0,3}:([^\n]{1,40})$",
    re.IGNORECASE | re.MULTILINE,
)
_SURNAME = re.compile(
    r"^[\s>*-]{0,6}(?:last ?name|surname|family name)\s{0,3}:([^\n]{1,40})$", re.IGNORECASE | re.MULTILINE
)
_STOP = frozenset(
    {
        "and",
        "from",
        "i",
        "a",
        "an",
        "the",
        "of",
        "with",
        "but",
        "who",
        "at",
        "my",
        "in",
        "on",
        "is",
        "am",
        "was",
        "member",
        "membership",
        "writing",
        "to",
        "here",
        "as",
        "for",
        "speaking",
        "we",
        "or",
        "ac",
        "yn",
        "aged",
        "age",
        "number",
        "no",
    }
)
_TITLE = r"(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Pp]rof(?:essor)?|[Ss]ir|[Rr]ev)\.?\s+)?"
_CAPITALS = r"((?:[^\W\d_a-z][\w'’-]*\.?[ ]?){1,4})"
_REPRESENTS = re.compile(
    r"(?i:\b(?:on behalf of|(?:writ|complain)(?:e|ing) for|acts? for|acting for"
    r"|are instructed by|am instructed by|instructed by"
    r"|represents?|representing|re our client"
    r"|our client is|our client|my client|my constituent|our constituent|ar ran))[\s,:–—-]+"
    r"(?i:(?:(?:my|our|the|a|his|her)\s+)?"
    r"(?i:(?:\d+[ -]year[ -]old|above named|named|eldest|youngest|elderly|late)\s+)?"
    r"(?:client|constituent|son|daughter|wife|husband|mother|father|mum|dad|partner|member|brother|sister|friend|learner|apprentice|employee|colleague|child"
    r"|grandson|granddaughter|nephew|niece|student|trainee|candidate|neighbour|resident)?s?)[\s,:–—-]*(?i:named\s+|called\s+)?("
    + _TITLE
    + _CAPITALS
    + ")"
)
_SPOKEN_FOR = re.compile(
    r"(?i:\b(?:one of )?(?:(?:my|our|your) (?:resident|member|learner|student|apprentice|constituent|client"
    r"|patient|trainee|candidate|parishioner)s?|mine|ours)|\brep(?:resentative)? (?:for|of)"
    r"|\badvocate (?:for|to))[\s,:–—-]+(" + _TITLE + _CAPITALS + ")"
)
_ASKED = re.compile(
    r"\basked (?:me|us)\b|\bon (?:his|her|their) behalf\b|\bwants? to complain\b", re.IGNORECASE
)
_HANDED_OVER = re.compile(
    r"(?i:\b(?:reached|came to|came in to|sent to|emailed|rang|phoned|told) (?:me|us"
    r"|you)\b[^.\n]{0,30}?\bfrom[\s,:]+"
    r"|\b(?:from|by)(?: an?)? (?:learner|student|candidate|member|apprentice"
    r"|customer)[\s,:–—-]+(?:called |named )?"
    r"|\b(?:taken|received|made) by (?:phone|telephone)(?: from)?[\s,:–—-]+)(" + _TITLE + _CAPITALS + ")"
)
_PRINCIPAL = re.compile(r"(?i:\b(?:constituents?|clients?))(?i:\s+is)?[\s,:–—-]+(" + _TITLE + _CAPITALS + ")")
_DIGIT = re.compile(r"\d")


def stated(text: str) -> Name:
    """Who the writer says they are: "my name is ...", "I am Jane Smith and ...", "Name: ..."."""
    head = text[:READ]
    parts = _FORENAME.search(head), _SURNAME.search(head)
    if parts[0] is not None and parts[1] is not None:
        whole = judge_name(f"{parts[0][1].strip()} {parts[1][1].strip()}")
        if whole.sort is Sort.PERSON:
            return whole
    folded = head.lower()
    for cues, plainly in ((_NAME_CUES, True), (_WEAK_CUES, False)):
        for end in _ends_of(folded, cues):
            name = _introduced(head[end : end + 60], plainly=plainly)
            if name is not None:
                return name
    for line in head.split("\n") if ":" in head else ():
        match = _FIELD.fullmatch(line.rstrip()) if ":" in line[:40] else None
        if match is not None:
            name = judge_name(match[1])
            if name.sort in {Sort.PERSON, Sort.PSEUDONYM, Sort.ORGANISATION}:
                return name
    return NOTHING


def _ends_of(folded: str, cues: tuple[str, ...]) -> list[int]:
    """Where cues that stand as words of their own end, in the order of the list."""
    ends: list[int] = []
    for cue in cues:
        place = folded.find(cue)
        for _ in range(_MOST_CUES):
            if place < 0:
                break
            if place == 0 or not folded[place - 1].isalnum():
                ends.append(place + len(cue))
            place = folded.find(cue, place + 1)
    return ends


def _introduced(text: str, *, plainly: bool) -> Name | None:
    words: list[str] = []
    for word in text.lstrip(" :").split("\n")[0].split()[:5]:
        bare = word.strip(",.;:!?()\"'")
        if plain_letters(bare) in _STOP or not bare:
            break
        words.append(bare)
        if word[-1] in ",.;:!?)":
            break
    name = judge_name(" ".join(words), strict=not plainly)
    if name.sort is not Sort.PERSON:
        return None
    if plainly:
        return name
    capital = all(word[0].isupper() for word in words if len(word) > 2)
    known = any(plain_letters(word) in words_names.FORENAMES for word in words)
    titled = plain_letters(words[0]).strip(".") in words_names.TITLES
    return name if capital and (known or titled) else None


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
        )
    ):
        return NOTHING
    spoken = _SPOKEN_FOR.finditer(head) if _ASKED.search(head) else ()
    for match in (*_PRINCIPAL.finditer(head), *spoken, *_REPRESENTS.finditer(head)):
        name = judge_name(_trimmed(match[1]), strict=True)
        if head[match.end() - 4 : match.end() + 4].find("MP") >= 0:
            continue  # a caseworker writes for the MP, who writes for somebody else
        if name.sort in {Sort.PERSON, Sort.ORGANISATION}:
            return name
    return NOTHING


def handed_over(text: str) -> Name:
    """Whose complaint a colleague or an agent passes on: "reached me from Lee Park"."""
    head = text[:READ]
    for match in (*_SPOKEN_FOR.finditer(head), *_HANDED_OVER.finditer(head)):
        name = judge_name(_trimmed(match[1]), strict=True)
        if name.sort is Sort.PERSON:
            return name
    return NOTHING


def _trimmed(text: str) -> str:
    """A run of capitalised words without the sentence that follows it."""
    words: list[str] = []
    for word in text.split():
        if words and plain_letters(word) in _STOP:
            break
        words.append(word)
        if word.endswith(".") and len(word) > 4:
            break
    return " ".join(words)


def letterhead(text: str) -> Name:
    """A name on the first line with an address, a date or a number under it, as letters have."""
    lines = [line.strip() for line in text[:600].split("\n") if line.strip()][:4]
    if len(lines) < 3 or len(lines[0]) > 50:
        return NOTHING
    if not any(_DIGIT.search(line[:60]) for line in lines[1:]) or max(map(len, lines[1:3])) > 70:
        return NOTHING
    name = judge_name(lines[0], strict=True)
    return name if name.sort in {Sort.PERSON, Sort.ORGANISATION} else NOTHING
