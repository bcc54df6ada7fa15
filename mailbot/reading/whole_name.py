"""One name out of several of the same person: "Jo" and "Jo Brown", "A. Beale" and "Anthony Beale"."""

from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import Sort, titles, untitled
from mailbot.reading.names import NOTHING, Name, judge_name

_SIGNED, _SHOWN = "NAMED_IN_SIGNATURE", "NAMED_IN_FROM"
_ELSEWHERE = frozenset({_SHOWN, "NAMED_IN_TEXT"})  # of whoever signs


def best_name(found: list[tuple[str, Name]], display: str) -> tuple[Name | None, str]:
    """The first person's name, made fuller by a compatible one; else an organisation's.

    Whoever signs is called as they sign, whatever their mail program shows and the text says (R34).
    """
    people = [(reason, name) for reason, name in found if name.sort is Sort.PERSON]
    if people:
        reason, name = people[0]
        if reason == "NAMED_AS_REPRESENTED":  # who is written for does not sign, so no title is theirs
            return Name(name.sort, untitled(name.text)), reason
        others = [one for one in people[1:] if reason != _SIGNED or one[0] not in _ELSEWHERE]
        fuller = next((other for other in others if same_but_fuller(name.text, other[1].text)), None)
        if fuller is None:
            return Name(name.sort, _with_surname(name.text, [other.text for _, other in others])), reason
        whole = untitled(fuller[1].text) if fuller[0] == _SHOWN else fuller[1].text
        return Name(name.sort, _spelt_as(name.text, whole)), reason
    bodies = [(reason, name) for reason, name in found if name.sort is Sort.ORGANISATION]
    initials = next((name for _, name in found if name.sort is Sort.INITIALS), None)
    shown = judge_name(display) if display else NOTHING
    if initials is not None and shown.sort is Sort.PERSON:
        return shown, _SHOWN
    return (bodies[0][1], bodies[0][0]) if bodies else (None, "")


def _with_surname(signed_: str, others: list[str]) -> str:
    """As "Jean" of "J. Doyle-Hart" is Jean Doyle-Hart."""
    if " " in signed_ or len(signed_) < 3:
        return signed_
    for other in others:
        words = other.split()
        words = words[titles([plain_letters(word).strip(".") for word in words]) :]
        initial = plain_letters(words[0]).strip(".") if len(words) == 2 else ""
        if len(initial) == 1 and plain_letters(signed_).startswith(initial) and len(words[1].strip(".")) > 1:
            return f"{signed_} {words[1]}"
    return signed_


def _spelt_as(signed_: str, whole: str) -> str:
    """The whole name with those of its words that were signed as they were signed: "M. MacLeod"."""
    own = {plain_letters(word): word for word in signed_.split() if not word.isupper() and not word.islower()}
    return " ".join(own.get(plain_letters(word), word) for word in whole.split())


def same_but_fuller(short: str, long: str) -> bool:
    """Whether `long` is the same person in more words: "Jo" and "Jo Brown", "J. Smith" and "Jane Smith"."""
    few = [plain_letters(word).strip(".") for word in short.split()]
    many = [plain_letters(word).strip(".") for word in long.split()]
    many = many[titles(many) :]
    if titles(few):
        if len(few) < 3 or len(few[1]) > 1:
            return False
        few = few[1:]
    if len(many) > len(few) and many[: len(few)] == few:
        return True
    if len(few) == 1 and len(many) > 1:
        return (len(few[0]) >= 2 and many[0].startswith(few[0])) or (
            len(few[0]) >= 3 and many[0].startswith(few[0][:3]) and few[0][0] == many[0][0]
        )
    if len(few) >= 2 and len(many) >= 2 and few[-1] == many[-1]:
        return len(few[0]) == 1 and len(many[0]) > 1 and many[0].startswith(few[0])
    if len(few) == 2 and len(few[1]) == 1:
        return len(many) >= 2 and many[0] == few[0] and many[-1].startswith(few[1]) and len(many[-1]) > 1
    return False
