"""Named points between effects, where a test may pull the plug.

The daemon passes `nothing`.  Every name is stable: tests list them.
"""

from collections.abc import Callable

At = Callable[[str], None]


def nothing(_point: str) -> None:
    """No plug to pull."""
