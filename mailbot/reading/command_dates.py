"""Dates as people in Britain write them in a command; what may be read in two ways is refused."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from mailbot.domain.calendar import in_words
from mailbot.domain.procedure import Office
from mailbot.reading.command_words import Unclear

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST = 3  # letters of a shortened month or weekday
_LONGEST = 6  # words of a date: "Friday the 5th of March 2027"
_YEARS_AHEAD, _YEARS_BACK = 5, 100
_BEFORE = frozenset({"by", "on", "until", "till", "to", "due", "from"})
_BETWEEN = frozenset({"", "the", "of"})
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_YEAR = re.compile(r"[0-9]{4}")
_HOW = "Write a date as 5 March 2027."


class Want(StrEnum):
    """Which days make sense for a command."""

    WORKING_DAY_TO_COME = "a working day to come"
    DAY_TO_COME = "a day to come"
    DAY_GONE = "today or a day before"
    NOT_GONE = "today or a day to come"


def leading_date(words: Sequence[str], today: date, want: Want) -> tuple[date, int] | None:
    """The date that the words begin with, and how many of them it takes; None where there is none.

    Raises Unclear for a date that does not exist, lacks its year, or contradicts its weekday.
    """
    skipped = 1 if words and words[0].casefold() in _BEFORE else 0
    for count in range(min(_LONGEST, len(words) - skipped), 0, -1):
        day = _read(words[skipped : skipped + count], today, want)
        if day is not None:
            return day, skipped + count
    return None


def trailing_date(words: Sequence[str], today: date, want: Want) -> tuple[date, int] | None:
    """The date that the words end with, and how many of them stand before it; raises as above."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        day = _read(words[-count:], today, want)
        if day is not None:
            before = len(words) - count
            return day, before - (1 if before and words[before - 1].casefold() in _BEFORE else 0)
    return None


def check(day: date, want: Want, office: Office, today: date) -> date:
    """The day.  Raises Unclear where the command makes no sense on it."""
    if want is Want.DAY_GONE:
        if day > today:
            raise Unclear(f"{in_words(day)} is still to come.", "Give the day on which it was.")
        return day
    if want is Want.NOT_GONE and day >= today:
        return day
    if day <= today:
        raise Unclear(f"{in_words(day)} is not to come.", "Give a later day.")
    if want is Want.WORKING_DAY_TO_COME and not office.calendar.is_working_day(day):
        next_one = office.calendar.on_or_after(day)
        raise Unclear(f"{in_words(day)} is no working day.", f"Give another, as {in_words(next_one)}.")
    return day


def _read(words: Sequence[str], today: date, want: Want) -> date | None:
    """All the words as one date; None where they are none."""
    plain = [word.casefold().strip(',.:;"') for word in words]
    if not plain or plain[0] in _BEFORE or plain[-1] in _BETWEEN:  # "the" may begin what follows
        return None
    plain = [word for word in plain if word not in _BETWEEN]
    if len(plain) == 1 and plain[0] in _NEAR:
        return today + timedelta(days=_NEAR[plain[0]])
    weekday = _place(plain[0], _WEEKDAYS)
    if weekday is not None:
        return _on(weekday, plain[1:], today, want)
    return _written(plain, today)


_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1}


def _on(weekday: int, rest: Sequence[str], today: date, want: Want) -> date | None:
    """A weekday alone, or a date that must fall on it."""
    if not rest:
        return _nearest(weekday, today, want)
    day = _written(rest, today)
    if day is not None and day.weekday() != weekday:
        meant = _WEEKDAYS[weekday].capitalize()
        raise Unclear(f"{in_words(day)} is what the calendar says, not a {meant}.", "Check the date.")
    return day


def _nearest(weekday: int, today: date, want: Want) -> date:
    """The next such day, or the last one where the command speaks of the past."""
    if want is not Want.DAY_GONE:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if weekday == today.weekday():
        raise Unclear("that may be today or a week ago.", f"Write today, or the date. {_HOW}")
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _written(plain: Sequence[str], today: date) -> date | None:
    """A date in figures, or with the month as a word; day before month (D4)."""
    if len(plain) == 1:
        if found := _ISO.fullmatch(plain[0]):
            return _made(int(found[1]), int(found[2]), int(found[3]), today)
        if found := _NUMBERS.fullmatch(plain[0]):
            year = int(found[4]) + (2000 if len(found[4]) == 2 else 0)
            return _made(year, int(found[3]), int(found[1]), today)
        return None
    if len(plain) > 3:
        return None
    first, second = plain[0], plain[1]
    day, month = _DAY.fullmatch(first), _place(second, _MONTHS)
    if day is None or month is None:
        day, month = _DAY.fullmatch(second), _place(first, _MONTHS)
    if day is None or month is None:
        return None
    if len(plain) == 2:
        meant = f"{int(day[1])} {_MONTHS[month].capitalize()} {today.year}"
        raise Unclear(f"“{first} {second}” has no year.", f"Write {meant}, or another year.")
    return _made(int(plain[2]), month + 1, int(day[1]), today) if _YEAR.fullmatch(plain[2]) else None


def _made(year: int, month: int, day: int, today: date) -> date:
    """Raises Unclear for a day that there is not, and for a year that is a slip."""
    try:
        made = date(year, month, day)
    except ValueError:
        there = 1 <= month <= len(_MONTHS)
        what = f"{day} {_MONTHS[month - 1].capitalize()} {year}" if there else f"month {month}"
        raise Unclear(f"there is no {what}.", f"The day comes before the month. {_HOW}") from None
    if not today.year - _YEARS_BACK <= year <= today.year + _YEARS_AHEAD:
        raise Unclear(f"{in_words(made)} is too far away.", "Check the year.")
    return made


def _place(word: str, names: Sequence[str]) -> int | None:
    """Which name a word is, in full or shortened: "sept", "tues"."""
    if len(word) < _SHORTEST:
        return None
    return next((place for place, name in enumerate(names) if name.startswith(word)), None)
