"""Blocks of staff commands, read by the shipped offices on a Monday."""

from datetime import date

from mailbot.domain.command import Misunderstood, Order
from mailbot.domain.errors import Problem
from mailbot.reading.command import read_block, understand
from tests.support.papers import office

MONDAY = date(2027, 3, 1)
FRIDAY = date(2027, 3, 5)
TEXT = "We looked into it.\n\nIt was late."


def ordered(text: str, body: str = "ihm", *, case_known: bool = True) -> Order:
    """What the text asks for; the test fails where it is not understood."""
    order = understand(read_block(text), office(body), MONDAY, case_known=case_known)
    assert isinstance(order, Order), order
    return order


def problems(text: str, body: str = "ihm", *, case_known: bool = True) -> tuple[Problem, ...]:
    """What is wrong with the text; the test fails where nothing is."""
    order = understand(read_block(text), office(body), MONDAY, case_known=case_known)
    assert isinstance(order, Misunderstood), order
    return order.problems
