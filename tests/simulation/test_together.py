"""A year lived side by side is the year lived in one piece."""

from collections.abc import Callable

from mailbot.simulation import Plan, run_together, run_year


def test_bodies_lived_side_by_side_get_the_letters_of_one_year(small: Callable[..., Plan]) -> None:
    """No body's letters may depend on what the others do, nor on how many processors there are.

    The mails are more: each part has its own that come again (INV6).
    """
    plan = small(120, days=40)

    whole, parts = run_year(plan), run_together(plan)

    assert whole.sorts == parts.sorts
    assert (whole.cases, whole.deeds) == (parts.cases, parts.deeds)
    assert whole.tally.rows == parts.tally.rows
    assert parts.sound
