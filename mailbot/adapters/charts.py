"""The picture of the last weeks for a digest, as PNG.

matplotlib is an extra (`charts`): it is large, and a digest is whole without it, since the same figures
stand beside the picture in words.
"""

import importlib.util
import io
from collections.abc import Sequence

Week = tuple[str, int, int, int, int]  # as LetterFacts.weeks

_WIDTH, _HEIGHT, _DPI = 5.6, 2.9, 160  # inches and dots: 896 by 464, shown at 560 px at most
# Told apart by colour-blind readers, and 3 to 1 against the ground (WCAG 2.2, 1.4.11).
_RECEIVED, _IN_TIME, _OVERDUE = "#175a9c", "#2a7d46", "#b3261e"
_LETTERS = 12  # points
_INK, _GROUND = "#1f2933", "#ffffff"


def available() -> bool:
    """Whether pictures can be drawn here."""
    return importlib.util.find_spec("matplotlib") is not None


def draw(weeks: Sequence[Week]) -> bytes:
    """Received and answered in time as columns, overdue as a line; the same weeks give the same bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - large, and rarely needed
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=_DPI, facecolor=_GROUND, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    places = range(len(weeks))
    axes.bar([at - 0.2 for at in places], [week[1] for week in weeks], 0.4, color=_RECEIVED, label="received")
    in_time = [week[2] for week in weeks]
    axes.bar([at + 0.2 for at in places], in_time, 0.4, color=_IN_TIME, label="answered in time")
    axes.plot(places, [week[4] for week in weeks], color=_OVERDUE, marker="o", markersize=4, label="overdue")
    # Large letters, for it is drawn at half its size on a phone; so every second week is named.
    named = places[len(weeks) % 2 == 0 :: 2]
    axes.set_xticks(list(named), [weeks[at][0] for at in named], rotation=45, ha="right")
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(bottom=0, top=max(4, *(max(week[1], week[2], week[4]) for week in weeks)) * 1.15)
    axes.tick_params(labelsize=_LETTERS, colors=_INK)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(
        fontsize=_LETTERS, frameon=False, loc="lower left", bbox_to_anchor=(0, 1), borderaxespad=0.2,
        ncols=3, columnspacing=1, handlelength=1.4,
    )  # fmt: skip
    page = io.BytesIO()
    figure.savefig(page, format="png", metadata={"Software": None})
    return page.getvalue()
