"""Commands in HTML that its writer cannot have meant to be seen: white on white, of no size, transparent.

Such text stays, since words may be white on a ground that is not told here; but what would be read as a
command is none any more behind a mark that is put before it.
"""

import re

from selectolax.lexbor import LexborNode

MARK = "[unseen] "
_MAYBE = "[style],font[color]"
_WHITE = r"(?:white\b|#f{3}\b|#f[ef]f[ef]f[ef]\b|rgba?\(\s*25[0-5]\D{1,4}25[0-5]\D{1,4}25[0-5])"
_SEE_THROUGH = r"(?:transparent|rgba\([^)]{0,40},\s*0?\.?0+\s*\))"
_NO_SIZE = re.compile(
    r"font-size\s*:\s*(?:0(?:\.[0-3]\d*)?(?:em|rem|%)?|[01](?:\.\d+)?p[xt])\s*(?:;|!|$)"
    r"|(?<![-\w])opacity\s*:\s*0?\.?0+\s*(?:;|!|$)",
    re.IGNORECASE,
)
_NO_COLOUR = re.compile(rf"(?<![-\w])color\s*:\s*(?:{_WHITE}|{_SEE_THROUGH})", re.IGNORECASE)
_COLOURS = frozenset({"white", "#fff", "#ffffff", "#fefefe"})  # of <font color>
_GROUND = re.compile(r"background(?:-color|-image)?\s*:\s*(.{0,40})", re.IGNORECASE)
_NO_GROUND = re.compile(rf"\s*(?:{_WHITE}|transparent|none|$)", re.IGNORECASE)
_COMMAND = re.compile(r"(?m)^[\W_]{0,6}#[A-Za-z]")
_ANCESTORS = 60  # looked at for a ground
_MOST_UNSEEN = 2_000  # elements
_MOST_TEXT = 4_000_000  # characters of unseen text that are read
_LONGEST_STYLE = 1_000  # characters


def mark_unseen(body: LexborNode, most: int) -> None:
    """Put the mark before unseen commands.  `most`: elements looked at.

    The text of elements within elements is read a bounded number of times; whatever is unseen beyond that
    is marked unread.
    """
    left, found = _MOST_TEXT, 0
    for node in body.css(_MAYBE)[:most]:
        if found == _MOST_UNSEEN:
            break
        if not _is_unseen(node):
            continue
        found += 1
        text = node.text(separator="\n") if left > 0 else "#unread"
        left -= len(text)
        if _COMMAND.search(text):
            node.insert_before(MARK)


def _is_unseen(node: LexborNode) -> bool:
    style = _style(node)
    if _NO_SIZE.search(style):
        return True
    white = _NO_COLOUR.search(style) or (node.attributes.get("color") or "").strip().lower() in _COLOURS
    return bool(white) and not _has_ground(node)


def _has_ground(node: LexborNode) -> bool:
    """Whether it stands on a colour of its own, as the text of a button or of a dark page does."""
    place: LexborNode | None = node
    for _ in range(_ANCESTORS):
        if place is None:
            break
        found = _GROUND.search(_style(place))
        ground = found[1] if found else place.attributes.get("bgcolor") or ""
        if found or ground:
            return _NO_GROUND.match(ground) is None
        place = place.parent
    return False


def _style(node: LexborNode) -> str:
    return (node.attributes.get("style") or "")[:_LONGEST_STYLE]
