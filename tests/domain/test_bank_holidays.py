"""The shipped list of bank holidays, held against itself and against a second opinion."""

from datetime import date, timedelta
from itertools import pairwise

import holidays
import pytest

from mailbot.domain.calendar import WorkingCalendar
from tests.support.calendars import DIVISIONS, data, division, england_and_wales, london, scotland

_CODES = {"england-and-wales": "ENG", "scotland": "SCT", "northern-ireland": "NIR"}


def listed(name: str) -> list[date]:
    return [date.fromisoformat(day) for day in data()[name]]


def test_the_file_has_a_source_a_horizon_and_every_division_and_nothing_else() -> None:
    """A person who adds a proclaimed holiday must find the file as plain as this."""
    assert {"source", "horizon", *DIVISIONS} == set(data())
    assert "gov.uk" in data()["source"]


@pytest.mark.parametrize("name", DIVISIONS)
def test_days_are_in_order_once_each_titled_and_weekdays(name: str) -> None:
    """A holiday on a weekend is kept on its substitute day; the official list has that day alone."""
    days = listed(name)

    assert all(earlier < later for earlier, later in pairwise(days))
    assert all(day.weekday() < 5 for day in days)
    assert all(title.strip() for title in data()[name].values())


@pytest.mark.parametrize("name", DIVISIONS)
def test_the_horizon_is_the_end_of_the_last_year_listed_in_full(name: str) -> None:
    """Every year up to it is whole, and none is begun after it."""
    horizon = date.fromisoformat(data()["horizon"])
    years = [day.year for day in listed(name)]

    assert (horizon.month, horizon.day) == (12, 31)
    assert set(range(2012, horizon.year + 1)) == set(years)
    assert all(years.count(year) >= 8 for year in set(years))


def test_the_horizon_covers_the_years_the_procedures_promise_in() -> None:
    """The golden dates reach into 2027; a shorter list would pass them by luck only."""
    assert not england_and_wales().beyond_horizon(london("2028-12-31"))
    assert england_and_wales().beyond_horizon(london("2029-01-01"))


def test_one_off_holidays_of_one_division_are_there() -> None:
    """Such a day is what a computed list forgets: the World Cup day was proclaimed for Scotland alone."""
    world_cup, funeral = date(2026, 6, 15), date(2022, 9, 19)

    assert not scotland().is_working_day(world_cup)
    assert england_and_wales().is_working_day(world_cup)
    assert not any(division(name).is_working_day(funeral) for name in DIVISIONS)


@pytest.mark.parametrize("name", DIVISIONS)
def test_a_second_opinion_agrees_on_every_weekday(name: str) -> None:
    """The `holidays` package computes what our file lists.

    The one known difference: the package also has the day itself of a holiday that falls on a weekend
    (Saturday 26 December 2026), beside its substitute.  Weekends are days off anyway.  A failure here after
    an update of the package means that a day was proclaimed, and that the file wants renewing.
    """
    years = range(2012, date.fromisoformat(data()["horizon"]).year + 1)
    theirs = set(holidays.country_holidays("GB", subdiv=_CODES[name], years=years))

    assert set(listed(name)) == {day for day in theirs if day.weekday() < 5}
    assert all(day.weekday() >= 5 for day in theirs - set(listed(name)))


@pytest.mark.parametrize("name", DIVISIONS)
@pytest.mark.parametrize("count", [1, 5, 20, 25, -1])
def test_a_second_opinion_agrees_on_every_deadline(name: str, count: int) -> None:
    """Every receipt day of two years, through every Christmas, Easter and May."""
    calendar: WorkingCalendar = division(name)
    theirs = holidays.country_holidays("GB", subdiv=_CODES[name], years=range(2025, 2029))

    for number in range(731):
        day = date(2026, 1, 1) + timedelta(days=number)
        assert theirs.get_nth_working_day(day, count) == calendar.add_working_days(day, count), day
