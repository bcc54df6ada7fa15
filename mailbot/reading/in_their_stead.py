"""Who complains, where somebody else says so in passing: "Skye's mum here", "our client", "for Mr Lee" (R34).

A mother may complain of how she was treated herself; the words must show that the complaint is another's.
"""

import re
from itertools import pairwise

from mailbot.reading.fold import plain_letters
from mailbot.reading.introduced import READ, STOP
from mailbot.reading.known_names import Sort, is_forename, untitled
from mailbot.reading.names import NOTHING, Name, judge_name
from mailbot.reading.words_jobs import RELATIONS
from mailbot.reading.words_names import TITLES

_TITLE = r"(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Rev)\.?\s+)?"
_WORD = r"[^\W\d_a-z](?:[^\W\d_]|['’-](?=[^\W\d_])){0,24}(?![-\d])"
_NAME = rf"{_TITLE}{_WORD}(?:[ ](?:(?:de|van|von|der|al|bin|ap)[ ])?{_WORD}){{0,3}}"
_RELATIVES = tuple(sorted(RELATIONS - {"boss", "manager", "employer"}))
_KIN = "(?:" + "|".join(_RELATIVES) + ")"
_OWNER = rf"((?-i:{_NAME}?))['’]?s"
_AIDES = ("secretary", "interpreter", "translator", "advocate", "assistant", "carer", "worker", "pa")
_AIDE = r"(?:(?:private|personal|support|social|key|care) )?(?:" + "|".join(_AIDES) + ")"
# "I am the husband of Elif Demir", "I'm Skye's mum", "Skye's mum here".
_INTRODUCED = re.compile(
    rf"\b(?:i am|i['’]m|im|this is|it is|it['’]s|its)\s+(?:the\s+|a\s+)?{_KIN}\s+(?:of|to)\s+((?-i:{_NAME}))"
    rf"|\b(?:i am|i['’]m|im)\s+(?:the\s+|an?\s+)?{_AIDE}\s+(?:of|to|for)\s+((?-i:{_NAME}))"
    rf"|\b(?:i am|i['’]m|im|this is|it is|it['’]s|its)\s+{_OWNER}\s+{_KIN}\b"
    rf"|(?:^|\n[^\S\n]*|[.,!]\s*){_OWNER}\s+{_KIN}\s+(?:here|writing|speaking|again)\b",
    re.IGNORECASE,
)
_FOR_KIN = re.compile(rf"\bon (?:my|our) (?:\w+ )?{_KIN}['’]?s['’]? behalf\b", re.IGNORECASE)
_HANDED_ON = re.compile(
    r"\b(?:attached|enclosed|below|following|this)(?: is)?(?: \w+)? (?:complaint|appeal) (?:from|by|of) "
    rf"({_NAME})"
)
_HEADLINE = re.compile(r"^[ \t]*(?:[Rr][Ee]|[Oo]ur [Cc]lient) ?[:.-]?[ \t]+([^\n]{4,80})$", re.MULTILINE)
_BEHALF = re.compile(rf"\b[Oo]n ({_NAME}?)['’]s? (?:own )?behalf\b")
_SIGNED_FOR = re.compile(
    r"^[ \t]*(?i:signed |written |sent )?(?i:for and on behalf of|on behalf of|for|pp|p\.p\.)[ \t]+"
    rf"({_NAME})[.,]?[ \t]*$",
    re.MULTILINE,
)
# Behind who signs: "Nora Quay, for Mr Idris Lowe", "Jo Marsh (for Ash Corrie)".
_FOR_BEHIND = re.compile(
    rf"^[ \t]*{_NAME}[ \t]?[,(–-][ \t]?(?:signing |writing )?(?:for|pp)[ \t]({_NAME})\)?[.,]?[ \t]*$",
    re.MULTILINE,
)
_AGENT = re.compile(
    r"\b(?:[Oo]ur|[Mm]y) (?:client|constituent)\b|\b(?:acts? for|instructed by|represent) the above\b"
    r"|\b(?:[Oo]ur|[Mm]y) member(?:['’]s (?:complaint|appeal|case)"
    r"| (?:has|is|was|asks|wishes))"
)
_WRITES_FOR = re.compile(rf"\bI(?: am|['’]m)? (?:also )?writ(?:e|ing)(?: to you| this)? for ({_NAME})")
# Cheap to look for, and one stands in all that the pattern beside it finds.
_TOLD = (
    (_BEHALF, ("behalf",)),
    (_FOR_BEHIND, (", for ", "(for ", "- for ", ", pp ", "– for ")),
    (_SIGNED_FOR, ("\nfor ", "\npp", "\np.p", "\non behalf", "signed for", "written for", "sent for", "\n ")),
    (_HANDED_ON, ("complaint from", "complaint by", "complaint of", "appeal from", "appeal by", "appeal of")),
)
_AGENT_CUES = ("client", "constituent", "member", "the above")
# That it is the other's complaint: they asked, they cannot, or it is called theirs.
_ANOTHERS = re.compile(
    r"\b(?:ask(?:s|ed)? (?:me|us|that i)|on (?:his|her|their) behalf"
    r"|(?:he|she|they) (?:is|are|was|were|would like to|wants? to|wishes to) (?:now )?"
    r"(?:appeal\w*|complain\w*|mak\w+ (?:a|this) complaint)"
    r"|(?:his|her|their) (?:\w+ )?(?:complaint|appeal)\b|(?:i|we) can deal with|deal with (?:it|this) for"
    r"|(?:he|she|they) asks? that|dictat(?:ed|ion|es|ing)"
    r"|power of attorney|authorit?y to|cannot (?:talk|write|type|speak)|can['’]?t (?:talk|write|type|speak)"
    r"|(?:has|have) no (?:e-?mail|computer|internet)|permission to)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:my|our) (?:own )?complaint\b|\bcomplain(?:ing)? (?:for myself|in my own)", re.IGNORECASE
)
_RUN = re.compile(_NAME)
_LEADS_TO_KIN = re.compile(
    rf"(?:my|our|his|her|their|the)\s+(?:\w+[- ]){{0,2}}?{_KIN}\b[\s,:–—-]*", re.IGNORECASE
)
_PARTS = re.compile(r"[,;:(\n.]|\s[-–—]\s")


def in_their_stead(subject: str, text: str, signer: frozenset[str], kin: str) -> Name:
    """The person whose complaint it is; nothing where the writer may well complain of their own matter.

    `signer`: plain words of the writer's names.  `kin`: "mum", where somebody signs "Dee Marsh, mum".
    """
    head, subject = text[:READ], subject[:200]
    folded = head.casefold()
    said = _told(head, folded)
    if said is not None:
        return _fuller(said, f"{subject}\n{head}")
    match = _INTRODUCED.search(head) if any(word in folded for word in (*_RELATIVES, *_AIDES)) else None
    if match is not None and (_of_another(head) or _in_subject(match, subject)):
        name = _person(next(filter(None, match.groups())))
        if name is not None and not _same(name, signer):
            return _fuller(name, f"{subject}\n{head}")
    if "behalf" in folded and _FOR_KIN.search(head) is not None:
        near = _people(f"{subject}\n{head[:800]}")
        return next((name for name in near if not _same(name, signer)), NOTHING)
    agent = any(cue in folded for cue in _AGENT_CUES) and _AGENT.search(head) is not None
    return _headed(subject, head, signer, agent=agent) if agent or kin else NOTHING


def _headed(subject: str, head: str, signer: frozenset[str], *, agent: bool) -> Name:
    """Whom the heading names, of a lawyer's letter or of one that a relative signs."""
    line = _HEADLINE.search(head[:800]) if agent else None
    named = _people(f"{subject}\n{line[1]}" if line is not None else subject)
    for name in named:
        if not _same(name, signer) and (agent or _of_another(head) or _called_theirs(name, head)):
            return name
    return NOTHING


def behalf(value: str) -> Name:
    """Whom a form's field names: "My husband, Vincent Hackett", "Agneta Lund, wife. She is in hospital."."""
    for part in _PARTS.split(value[:200])[:4]:
        bare = _LEADS_TO_KIN.sub("", part.strip(), count=1).strip()
        name = judge_name(bare, strict=True) if bare and plain_letters(bare) not in RELATIONS else NOTHING
        if name.sort is Sort.PERSON:
            return name
    return NOTHING


def _told(head: str, folded: str) -> Name | None:
    for pattern, cues in _TOLD:
        for match in pattern.finditer(head) if any(cue in folded for cue in cues) else ():
            name = _person(match[1])
            certain = pattern is not _HANDED_ON or _of_another(head)
            plainly = pattern is not _FOR_BEHIND or (name is not None and _plainly_somebody(name.text))
            if name is not None and certain and plainly and (pattern is _BEHALF or " " in name.text):
                return name
    writes = _WRITES_FOR.search(head) if "write for" in folded or "writing " in folded else None
    name = _person(writes[1]) if writes is not None else None
    return name if name is not None and _plainly_somebody(name.text) else None


def _of_another(head: str) -> bool:
    """Whether the words show that it is somebody else who complains."""
    return _ANOTHERS.search(head) is not None and _OWN.search(head) is None


def _called_theirs(name: Name, head: str) -> bool:
    """As in "your letter about Tyler's complaint"."""
    whose = re.escape(untitled(name.text).split()[0])
    return re.search(rf"\b{whose}['’]?s (?:\w+ )?(?:complaint|appeal|case)\b", head) is not None


def _in_subject(match: re.Match[str], subject: str) -> bool:
    """Complaint "of" the one whose mother writes: their name stands in the heading."""
    whose = plain_letters(next(filter(None, match.groups()))).replace("'", " ").split()
    return bool(whose) and whose[0] in plain_letters(subject)


def _person(text: str) -> Name | None:
    words: list[str] = []
    for word in text.split():
        if words and plain_letters(word) in STOP:
            break
        words.append(word)
    name = judge_name(" ".join(words), strict=True)
    return name if name.sort is Sort.PERSON else None


def _people(subject: str) -> list[Name]:
    """Those whom a heading names in two words or more, the first of them known as a name or a title."""
    found = []
    for run in _RUN.finditer(subject):
        words = run[0].split()
        while len(words) > 1 and not _plainly_somebody(" ".join(words)):
            words = words[1:]  # "Complaint Tyler Marsh"
        name = judge_name(" ".join(words), strict=True)
        if len(words) > 1 and name.sort is Sort.PERSON:
            found.append(name)
    return found


def _plainly_somebody(text: str) -> bool:
    first = plain_letters(text.split(maxsplit=1)[0]).strip(".")
    return " " in text and (first in TITLES or is_forename(first))


def _same(name: Name, signer: frozenset[str]) -> bool:
    """A forename in common with who signs; a mother and her son share the surname alone."""
    words = plain_letters(untitled(name.text)).split()
    return words[0] in signer


def _fuller(name: Name, text: str) -> Name:
    """With the forename or surname that stands beside it elsewhere: "Ms Idle" and "Tracey Idle"."""
    own = [word for word in untitled(name.text).split() if plain_letters(word).strip(".") not in TITLES]
    if len(own) != 1:
        return name
    for run in _RUN.finditer(text):
        words = run[0].split()
        for first, last in pairwise(words):
            if own[0] not in {first, last} or not is_forename(plain_letters(first)):
                continue
            fuller = judge_name(f"{first} {last}", strict=True)
            if fuller.sort is Sort.PERSON:
                return fuller
    return name
