"""Who signed a mail."""

import re

from mailbot.reading import words_body, words_names, words_reply
from mailbot.reading.fold import plain_letters
from mailbot.reading.names import Name, Sort, is_forename, judge_name
from mailbot.reading.reply import Words

LAST_LINES = 40  # where a sign-off is looked for
_CLOSING_LONGEST = 70
_LINES_UNDER_CLOSING = 3

_SPEAKS = words_body.DISPLEASED | words_body.PLEASED  # "Disgraceful" alone on the last line names nobody
_SENTENCE_END = re.compile(r"[.!?]\s+")
_NOT_LETTER = re.compile(r"[\W\d_]+")
_TAIL = re.compile(
    r"(?:thanks|thank you|regards|cheers|wishes|sincerely|faithfully|diolch|cofion|best|yours)"
    r"[\s,.!–—-]+([^,.!?]{2,40})$",
    re.IGNORECASE,
)


def signed(words: Words) -> tuple[Name, ...]:
    """What stands where the writer signs, best first: names, or what stands in a name's place."""
    lines = [line.strip() for line in words.new[-6_000:].split("\n")[-LAST_LINES:] if line.strip()]
    found = list(_under_closing(lines))
    if not any(name.sort is Sort.PERSON for name in found) and lines:
        found += _last_line(lines, words)
    found += _signature_block(words.signature)
    return tuple(name for name in found if name.sort is not Sort.NOTHING)


def unsigned(text: str, name: str) -> str:
    """The text without what closes it: "Kind regards", and the writer's own name, whole or in part."""
    own = plain_letters(name).split()
    lines = text.rstrip().split("\n")
    while lines:
        line = lines[-1].strip()
        said = plain_letters(line).replace(",", " ").replace(".", " ").split()
        if line and after_closing(line) != "" and not (said and set(said) <= set(own)):
            break
        lines.pop()
    return "\n".join(lines)


def _under_closing(lines: list[str]) -> list[Name]:
    for place in range(len(lines) - 1, max(-1, len(lines) - 16), -1):
        rest = after_closing(lines[place])
        if rest is None:
            continue
        under = [(rest, False)] if rest else []
        under += [
            (line, bool(rest) or depth > 0)
            for depth, line in enumerate(lines[place + 1 : place + 1 + _LINES_UNDER_CLOSING])
        ]
        names = [judge_name(line, strict=strict) for line, strict in under]
        useful = [name for name in names if name.sort is not Sort.NOTHING]
        people = [name for name in useful if name.sort is Sort.PERSON]
        if people or useful:
            return people + [name for name in useful if name.sort is not Sort.PERSON]
    return []


def after_closing(line: str) -> str | None:
    """The rest of a line that closes a letter ("Thanks, Jo" -> "Jo"); None for any other line."""
    if len(line) > _CLOSING_LONGEST:
        return None
    folded = plain_letters(line)
    if _NOT_LETTER.sub("", folded) in words_reply.CLOSINGS:
        return ""
    words = line.split()
    for count in range(min(6, len(words) - 1), 0, -1):
        head = _NOT_LETTER.sub("", plain_letters("".join(words[:count])))
        if head in words_reply.CLOSINGS and (head != "from" or count == len(words)):
            rest = " ".join(words[count:])
            separated = words[count - 1][-1] in ",.!-–—:" or rest[:1] in "-–—("
            plain = plain_letters(words[count]).strip(".,")
            if (
                separated
                or plain in words_names.FORENAMES
                or plain in words_names.TITLES
                or plain in words_names.PSEUDONYMS
                or len(words) - count <= 2
            ):
                return rest.strip("-–— ")
            return None
    return None


def _last_line(lines: list[str], words: Words) -> list[Name]:
    """A name alone on the last line, or at its end behind a thank-you."""
    last = lines[-1]
    match = _TAIL.search(last[-90:])
    if match is not None:
        name = judge_name(match[1], strict=True)
        if name.sort in {Sort.PERSON, Sort.PSEUDONYM}:
            return [name]
    tail = _SENTENCE_END.split(last[-60:])[-1]
    if len(last) > 50 and _is_name_at_the_end(tail, last):
        return [judge_name(tail, strict=True)]
    if len(last) > 50 or last[-1] in "?!:;" or last.startswith((">", "*")):
        return []
    dashed = last[0] in "-–—~"
    if last[-1] == "." and not dashed and len(last) > 25:
        return []
    alone = "\n" not in words.new.rstrip().rpartition("\n\n")[2] and len(lines) > 1
    if alone and last.isalpha() and last[:1].isupper() and not _SPEAKS.intersection({plain_letters(last)}):
        name = judge_name(last)
        if name.sort is Sort.PERSON:
            return [name]
    tail = _SENTENCE_END.split(last)[-1]
    if tail != last and is_forename(plain_letters(tail.split()[0]).strip(".,") if tail.split() else ""):
        name = judge_name(tail, strict=True)
        if name.sort is Sort.PERSON:
            return [name]
    return _near_the_end(lines, last, dashed=dashed) if len(lines) > 1 or dashed else []


def _is_name_at_the_end(tail: str, line: str) -> bool:
    """Two or three words behind the last full stop, a forename first: "... can we do 5. petra lind"."""
    words = tail.split()
    if (
        tail == line[-60:]
        or not 2 <= len(words) <= 3
        or not all(word.strip(".-'").isalpha() for word in words)
    ):
        return False
    written = all(word[0].isupper() for word in words) or line.islower()
    return (
        written and is_forename(plain_letters(words[0])) and judge_name(tail, strict=True).sort is Sort.PERSON
    )


def _near_the_end(lines: list[str], last: str, *, dashed: bool) -> list[Name]:
    """The last of the last lines that names somebody; rather one with a known forename."""
    useful = {Sort.PERSON, Sort.INITIALS, Sort.PSEUDONYM}
    near = [line for line in (last, *lines[-4:-1][::-1]) if len(line) <= 40]
    names = [name for name in (judge_name(line, strict=not dashed) for line in near) if name.sort in useful]
    known = [
        name
        for name in names
        if name.sort is Sort.PERSON and is_forename(plain_letters(name.text.split()[0]))
    ]
    return known[:1] or names[:1]


def _signature_block(signature: str) -> list[Name]:
    lines = [line.strip() for line in signature.split("\n")[:8] if line.strip(" -—_\t")]
    for depth, line in enumerate(lines[:3]):
        name = judge_name(line.strip("-— "), strict=depth > 0)
        if name.sort in {Sort.PERSON, Sort.ORGANISATION, Sort.INITIALS, Sort.PSEUDONYM}:
            return [name]
    return []
