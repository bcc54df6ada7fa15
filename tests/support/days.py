"""Hypothesis strategies for days, instants and durations."""

from datetime import UTC, date, datetime

from hypothesis import settings
from hypothesis import strategies as st

from mailbot.domain.duration import Duration, Unit
from tests.support.calendars import DIVISIONS, LONDON, division, rights

patiently = settings(deadline=None)  # a busy machine is no fault of ours

days = st.dates(date(2012, 1, 1), date(2035, 12, 31))
_FIRST = datetime(2012, 1, 1)  # noqa: DTZ001 - the bounds of st.datetimes are naive by its rules
_LAST = datetime(2035, 12, 31)  # noqa: DTZ001 - likewise
instants = st.datetimes(_FIRST, _LAST, timezones=st.just(UTC))
london_instants = st.datetimes(_FIRST, _LAST, timezones=st.just(LONDON), allow_imaginary=False)
calendars = st.sampled_from([*map(division, DIVISIONS), rights()])
counts = st.integers(1, 60)
durations = st.builds(Duration, counts, st.sampled_from(Unit))
day_counts = durations.filter(lambda allow: allow.unit is not Unit.HOURS)
working_days = st.builds(Duration, counts, st.just(Unit.WORKING_DAYS))
hours = st.builds(Duration, st.integers(1, 9999), st.just(Unit.HOURS))
