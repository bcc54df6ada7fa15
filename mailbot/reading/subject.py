"""What a subject line marks a mail as (PROCEDURE D1, RULINGS R7)."""

import re
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import OSA

from mailbot.domain.reading import Kind
from mailbot.domain.subject_code import without_codes
from mailbot.reading import words_subject as lists
from mailbot.reading.fold import clean_line, plain_letters
from mailbot.reading.spelling import complaint_place

LONGEST = 1_000  # characters of a subject that are read


class Mark(StrEnum):
    """How the word for a complaint stands in the subject."""

    NONE = "none"
    HEAD = "head"  # at the head, as the procedures ask
    ELSEWHERE = "elsewhere"  # somewhere, or as a verb
    DOUBTFUL = "doubtful"  # only in a spelling that may mean something else
    TOPIC = "topic"  # the mail is about complaints: "Complaints policy"
    DENIED = "denied"  # "No complaints!"
    FINISHED = "finished"  # "Complaint resolved, thanks"


@dataclass(frozen=True, slots=True)
class SubjectReading:
    """What the subject line says."""

    text: str  # cleaned, prefixes gone
    words: tuple[str, ...]  # folded; separators stand as single characters
    mark: Mark
    marker: str  # the word that marks a complaint, as written
    appeal: bool  # an appeal is named
    appeals: bool  # it is marked as an appeal about a complaint
    feedback: Kind | None
    feedback_sure: bool  # the heading the procedure asks for, rightly spelt, at the head
    reply: bool  # carries a reply prefix
    forward: bool
    new_matter: bool  # says that it is another complaint
    asks: bool  # asks about complaints rather than making one

    @property
    def marked(self) -> bool:
        return self.mark is not Mark.NONE or self.appeals or self.feedback is not None


_PREFIX_WORDS = "|".join(
    sorted({re.escape(word) for word in (*lists.REPLIES, *lists.FORWARDS)}, key=lambda word: -len(word))
)
_PREFIX = re.compile(
    rf"[\s*]*({_PREFIX_WORDS})\s{{0,3}}(?:\[\d{{1,3}}\]|\(\d{{1,3}}\)|\^\d{{1,3}})?\s{{0,3}}[:：]",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"\s*\[([^\[\]]{1,60})\]\s*:?|\s*(?:EXTERNAL|EXT|CAUTION|SPAM)\s{0,3}[:：]|\s*\{([^{}]{1,40})\}"
)
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|[-:|/–—?!]")
_FREE_OF = re.compile(r"\bcomplaints?-free\b", re.IGNORECASE)
_ASIDE = re.compile(r"(?<=\w) \((?=\w{3})")  # "Complaint (data protection)"
_SEPARATORS = frozenset("-:|/–—?!")
_NO_FEEDBACK = frozenset(
    {"season", "seasons", "season's", "request", "requests", "requested", "invited", "no", "with"}
)
_SEASON = (("season",),)  # "Compliments of the season"
_REFERENCE_TAIL = re.compile(r"(20\d\d|\d{4,})")
_FORWARDS = frozenset(lists.FORWARDS)


def read_subject(subject: str, markings: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> SubjectReading:
    """Read a decoded subject line.  `markings` are the procedure's own words, beside the built-in ones."""
    text, reply, forward = _without_prefixes(clean_line(without_codes(subject[:LONGEST])))
    words = _join_letters(_TOKEN.findall(_open_up(text)))
    folded = tuple(plain_letters(word) for word in words)
    place, sure = complaint_place(words, folded) if _FREE_OF.search(text) is None else (None, False)
    extra = _own_marks(folded, markings)
    if place is None and "complaint" in extra:
        place, sure = extra["complaint"], True
    mark = _mark(folded, place, sure=sure) if place is not None else Mark.NONE
    appeal_place = _appeal_place(folded, has_complaint=place is not None)
    feedback, feedback_sure = _feedback(folded, extra)
    return SubjectReading(
        text=text,
        words=folded,
        mark=mark,
        marker=words[place] if place is not None else "",
        appeal=appeal_place is not None,
        appeals="appeal" in extra or _is_complaint_appeal(folded, place, appeal_place),
        feedback=feedback,
        feedback_sure=feedback_sure,
        reply=reply,
        forward=forward,
        new_matter=place is not None
        and (
            not lists.NEW_MATTER.isdisjoint(folded[:place]) or not lists.NOW.isdisjoint(folded[:place][-3:])
        ),
        asks=place is not None and _asks(folded, place),
    )


def _without_prefixes(text: str) -> tuple[str, bool, bool]:
    """Strip "Re:", "Fwd:", "[EXTERNAL]" and their like, as often as they stand at the front."""
    place, reply, forward = 0, False, False
    while True:
        match = _PREFIX.match(text, place)
        if match is not None:
            is_forward = match[1].casefold() in _FORWARDS
            forward, reply = forward or is_forward, reply or not is_forward
        else:
            match = _TAG.match(text, place)
            if match is None or _tag_matters(match[1] or match[2] or ""):
                break
        place = match.end()
    return " ".join(text[place:].split()), reply, forward


def _tag_matters(tag: str) -> bool:
    """Whether a bracket says something itself: "[Complaint]", "[IHM-2026-0042]"."""
    folded = plain_letters(tag)
    return (
        any(
            stem in folded
            for stem in ("complain", "cwyn", "appeal", "apel", "suggestion", "comment", "compliment")
        )
        or _REFERENCE_TAIL.search(tag) is not None
    )


def _open_up(text: str) -> str:
    """Marks used as decoration or glue become spaces: "***COMPLAINT***", "#complaint", "my_complaint"."""
    plain = text.replace("_", " ").replace("*", " ").replace("’", "'")
    return _ASIDE.sub(" - ", plain) if "(" in plain else plain


def _join_letters(tokens: list[str]) -> tuple[str, ...]:
    """Letters set apart ("c o m p l a i n t", "C-O-M-P-…") become one word; a run ends at any longer word."""
    joined: list[str] = []
    run: list[str] = []
    for word in [*tokens, ""]:
        if len(word) == 1 and (word.isalpha() or (run and word in "-:|/–—")):
            run.append(word)
            continue
        letters = [letter for letter in run if letter not in _SEPARATORS]
        joined.extend(["".join(letters)] if len(letters) >= 5 else run)
        run = []
        if word:
            joined.append(word)
    return tuple(joined)


def _mark(folded: tuple[str, ...], place: int, *, sure: bool) -> Mark:
    """D1's head-position rule, negation and what follows the word."""
    before = [word for word in folded[:place] if word not in _SEPARATORS]
    after = [word for word in folded[place + 1 : place + 5] if word not in _SEPARATORS]
    asked = "?" in folded[place + 1 : place + 2] and not lists.OPPOSITE.isdisjoint(after)
    if asked or _denied(before):
        return Mark.DENIED
    if after[:1] == ["or"] and after[1:2] and (after[1] in lists.FEEDBACK or after[1] in lists.ASKING):
        return Mark.TOPIC  # "Complaint or comment?": somebody else asks
    if _finished(folded, place):
        return Mark.FINISHED
    if not sure:
        return Mark.DOUBTFUL
    if any(word in lists.AFTERWARDS for word in _directly_after(folded, place)) or (
        folded[place].endswith("s") and not lists.AROUND.isdisjoint(folded)
    ):
        return Mark.TOPIC if lists.BROKEN.isdisjoint(folded[place:]) else Mark.ELSEWHERE
    if folded[place] in lists.VERBS or folded[place] in lists.REAL_WORDS:
        return Mark.ELSEWHERE
    return Mark.HEAD if _at_head(folded, place) else Mark.ELSEWHERE


def _finished(folded: tuple[str, ...], place: int) -> bool:
    """As in "Complaint resolved, thanks", "Withdrawing my complaint"; not "Complaint: account closed"."""
    before = [word for word in folded[:place] if word not in _SEPARATORS]
    while before and before[-1] in lists.WHOSE:
        before = before[:-1]
    if not lists.FINISHED.isdisjoint(_directly_after(folded, place)) or (
        before and (before[-1] in lists.ENDING or not {"thanks", "thank"}.isdisjoint(before))
    ):
        return True
    after = folded[place + 1 :]
    cut = max((at for at, word in enumerate(after) if word in _SEPARATORS), default=-1)
    last = [word for word in after[cut + 1 :] if word not in lists.BESIDE_FINISHED]
    if all(word in lists.FINISHED for word in last):
        return bool(last) and set(last) != {"thanks"}
    # Without a word for what it is about, the end of the line is about the complaint itself.
    return lists.ABOUT.isdisjoint(after) and cut < 0 and after[-1] in lists.FINISHED


def _denied(before: list[str]) -> bool:
    while before and before[-1] in lists.BETWEEN:
        before = before[:-1]
    return bool(before) and before[-1] in lists.NEGATIONS


def _directly_after(folded: tuple[str, ...], place: int) -> tuple[str, ...]:
    """The next two words, up to a separator or a word that begins what the complaint is about."""
    following: list[str] = []
    for word in folded[place + 1 : place + 3]:
        if word in _SEPARATORS or word in lists.ABOUT:
            break
        following.append(word)
    return tuple(following)


def _at_head(folded: tuple[str, ...], place: int) -> bool:
    if place and folded[place - 1] in _SEPARATORS:
        return True
    return all(word in lists.BEFORE or word in _SEPARATORS or word.isdigit() for word in folded[:place])


def _appeal_place(folded: tuple[str, ...], *, has_complaint: bool) -> int | None:
    """Where an appeal is named.  It is only guessed at from its spelling beside a word for complaint (D1)."""
    for place, word in enumerate(folded):
        if word in lists.APPEAL:
            return place
        near = has_complaint and word[0] == "a" and word not in {"apply", "appear", "applied"}
        if near and OSA.distance(word, "appeal", score_cutoff=1) <= 1:
            return place
    if has_complaint and any("complaintappeal" in word for word in folded):
        return next(place for place, word in enumerate(folded) if "complaintappeal" in word)
    return None


def _is_complaint_appeal(folded: tuple[str, ...], place: int | None, appeal: int | None) -> bool:
    """As in "Complaint Appeal", "Appeal against the answer to my complaint"."""
    if appeal is None:
        return False
    if place is None or place == appeal:
        return place is not None or _appeal_of_a_case(folded)
    if place > appeal:
        return True
    between = folded[place + 1 : appeal]
    while between and between[-1] in {"to", "an", "a", "the", "my"}:  # "... - I wish to appeal"
        between = between[:-1]
    return lists.ABOUT.isdisjoint(between)


def _appeal_of_a_case(folded: tuple[str, ...]) -> bool:
    """An appeal that names no complaint but a reference, a stage or who hears it."""
    said = " ".join(folded)
    if not lists.ACADEMIC.isdisjoint(folded) or not lists.OTHER_APPEALS.isdisjoint(folded):
        return False
    hints = (
        "stage",
        "chief executive",
        "apel",
        "your decision",
        "outcome",
        "not upheld",
        "ihm - 20",
        "imi - 20",
    )
    return any(hint in said for hint in hints)


def _feedback(folded: tuple[str, ...], extra: dict[str, int]) -> tuple[Kind | None, bool]:
    """The feedback heading of IHM 2.2, and whether it stands as asked."""
    for kind in ("compliment", "suggestion", "comment"):
        if kind in extra:
            return Kind(kind), True
    for place, word in enumerate(folded):
        kind_name = lists.FEEDBACK.get(word) or lists.FEEDBACK_GUESS.get(word)
        if (
            kind_name is None
            or folded[place + 1 : place + 4][-1:] in _SEASON
            or not _NO_FEEDBACK.isdisjoint(folded[:place])
        ):
            continue
        if _at_head(folded, place):
            return Kind(kind_name), word in lists.FEEDBACK
        if place <= 3:
            return Kind(kind_name), False
    return None, False


def _asks(folded: tuple[str, ...], place: int) -> bool:
    before = folded[:place]
    cut = max((at for at, word in enumerate(before) if word in _SEPARATORS), default=-1)
    if cut >= 0 and cut == place - 1 and place == len(folded) - 1:  # "New enquiry: Complaint"
        return False
    before = before[cut + 1 :] if cut >= 0 and not lists.NOW.isdisjoint(before[cut + 1 :]) else before
    return not lists.ASKING.isdisjoint(before) and lists.ABOUT.isdisjoint(folded[place + 1 :])


def _own_marks(folded: tuple[str, ...], markings: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, int]:
    """The procedure's own marking words that occur: kind -> place of the first."""
    said = f" {' '.join(folded)} "
    found: dict[str, int] = {}
    for kind, phrases in markings:
        for phrase in phrases:
            wanted = f" {' '.join(plain_letters(word) for word in _TOKEN.findall(phrase))} "
            if len(wanted) > 2 and wanted in said:
                found.setdefault(kind, said[: said.index(wanted) + 1].count(" ") - 1)
    return found
