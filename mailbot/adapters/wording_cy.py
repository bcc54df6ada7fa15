"""Dates as people say them in Welsh; the same forms as in `wording`, under the same names."""

from datetime import date, datetime

_DAYS = ("dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul")
_MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip


def day(when: date) -> str:
    """The date in words, a datetime's in the zone it carries: "dydd Gwener 4 Rhagfyr 2026".

    As it stands after a colon and after "erbyn"; without either it would mutate to "ddydd".
    """
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime) -> str:
    """Date and time: "dydd Gwener 4 Rhagfyr 2026 am 18:05"; the very beginning of a day is the day alone."""
    whole = (when.hour, when.minute, when.second, when.microsecond) == (0, 0, 0, 0)
    return day(when) if whole else _to_the_minute(when)


def due(when: datetime) -> str:
    """A day where the duty counts days (it ends with its last second, W2), else day and time."""
    return day(when) if (when.hour, when.minute, when.second) == (23, 59, 59) else _to_the_minute(when)


def _to_the_minute(when: datetime) -> str:
    return f"{day(when)} am {when:%H:%M}"
