"""Who signed a mail."""

import re

from mailbot.reading import words_body, words_jobs, words_names
from mailbot.reading.closing import after_closing, closed
from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import PARTICLES, Sort, is_forename, says
from mailbot.reading.line_sort import Line, sort_line
from mailbot.reading.names import Name, judge_name
from mailbot.reading.reply import Words
from mailbot.reading.words_english import is_english

LAST_LINES = 40  # where a sign-off is looked for
_LOOK_BACK = 20  # lines from the end in which a closing stands
_UNDER_CLOSING = 8  # lines under a closing in which the name stands
_PARAGRAPHS = 3  # from the end
_SIGNATURE = 10
_ONE = frozenset({"someone", "somebody", "one", "a", "an", "yours", "just"})
_CHAT = frozenset({"lol", "omg", "asap", "imo", "innit", "ffs", "xoxo", "haha", "hehe", "aka", "via"})
_PSEUDONYM = 6  # words

_SPEAKS = words_body.DISPLEASED | words_body.PLEASED  # "Disgraceful" alone on the last line names nobody
_SENTENCE_END = re.compile(r"[.!?…)]+\s+|\s+[-–—]+\s*|[.!?]{2,}|,\s+(?=[^\W\d_]{2,}(?:\s[^\W\d_]+)?[.\s]*$)")
_SEGMENTS = re.compile(r"\s*[|•·;/(]\s*|\s+[-–—]+\s+|\s{3,}|\t|,\s+|:\s+|\s\d")
_STOPS = re.compile(r"[^\W\d_]{4}[.!?] ")
_TURNED = re.compile(r"[^\W\d_a-z][^\W\d_a-z'’-]+, \w+")
_AFTERTHOUGHT = re.compile(r"(?:n\.?b\.?|p\.?p?\.?s\.?s?)\b[\s:.,–—-]", re.IGNORECASE)
_WHOSE = re.compile(r"\b([^\W\d_a-z][\w'’-]{1,20}?)['’]s? +(\w+)\b")
_CALLS_SELF = re.compile(
    r"(?:[,(–—]|\s-|^(?:his|her|their))\s*(?:(?:his|her|their|the)\s+)?(\w{3,12})\)?\.?$", re.IGNORECASE
)
_FROM_LINE = re.compile(r"From: ?[^\W\d_]")
_AT_WORK = frozenset({"boss", "manager", "employer", "friend"})
_DASHED = re.compile(r"[.!?] *[-–—~]+ *[^\W\d_][^.!?]*$")
_INITIALS = re.compile(r"(?:[^\W\d_]\. ?){2,3}[^\W\d_]{2}")
_BETWEEN = re.compile(r"[.'’-]")  # inside a name
_LAST_SENTENCE = re.compile(r"(?<=[a-z0-9\)]{2})[.!?…]\s+")
_PLACE = 6  # words behind a name on its line
_LABELLED = re.compile(r"(?:signed|sgd|from|name|yours|pp|p\.p\.)\b[\s:.,]*", re.IGNORECASE)
_TAIL = re.compile(
    r"\b(?:thanks|thank you|regards|cheers|wishes|sincerely|faithfully|diolch|cofion|best|yours|love|ta|thx)"
    r"[\s,.!–—-]+([^,.!?]{2,40})\.?$",
    re.IGNORECASE,
)
_CUT_SHORT = re.compile(r"^\w{2,} [^\W\d_]\.$")  # "Ludmila P."
_TITLE_FIRST = re.compile(r"\((?:mrs?|ms|miss|mx|dr|prof|rev)\.?\)\s*", re.IGNORECASE)
_SMILEY = re.compile(r"(?<!\s)\s*+(?:[:;=]-?[()DP3]+|<3)$")
_SETTLED = frozenset({Sort.PERSON, Sort.PSEUDONYM})
_USEFUL = frozenset({Sort.PERSON, Sort.INITIALS, Sort.PSEUDONYM, Sort.ORGANISATION, Sort.ROLE})


def signed(words: Words, hint: frozenset[str] = frozenset()) -> tuple[Name, ...]:
    """What stands where the writer signs, best first: names, or what stands in a name's place.

    `hint`: plain words of the display name and the address, which a doubtful name agrees with.
    """
    lines = _above_copy(_last_lines(words.new), hint)
    kept = [line for line in lines if line]
    found = _under_closing(kept, hint)
    if kept and not any(name.sort in _SETTLED for name in found):
        found += _without_closing(lines, hint)
    found += _signature_block(words.signature, hint)
    people = [name for name in found if name.sort is Sort.PERSON]
    others = [name for name in found if name.sort is not Sort.PERSON]
    if others and others[0].sort is Sort.ROLE:  # "Reception, Dale House Surgery" names nobody
        others = [name for name in others if name.sort is not Sort.ORGANISATION]
    return (*people, *others)


def _last_lines(text: str) -> list[str]:
    """The stripped lines among which somebody signs; what they add behind "PS" is left out."""
    lines = [_bare(line) for line in text[-6_000:].split("\n")[-LAST_LINES:]]
    for place in range(len(lines) - 1, max(0, len(lines) - _LOOK_BACK), -1):
        if _AFTERTHOUGHT.match(lines[place]) is not None and any(lines[:place]):
            return lines[:place]
    return lines


def _bare(line: str) -> str:
    stripped = line.strip(" \t\r*_~")
    return _SMILEY.sub("", stripped) if stripped[-1:] in {")", "(", "D", "P", "3"} else stripped


def _above_copy(lines: list[str], hint: frozenset[str]) -> list[str]:
    """Without the mail answered where only "From: IHM Complaints" tells that one follows."""
    for place, line in enumerate(lines):
        if _FROM_LINE.match(line) is not None and any(lines[:place]) and any(lines[place + 1 :]):
            return lines if agrees(line[5:80], hint) else lines[:place]
    return lines


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


def _under_closing(lines: list[str], hint: frozenset[str]) -> list[Name]:
    """Names on the line of the last closing, or under it."""
    for place in range(len(lines) - 1, max(-1, len(lines) - _LOOK_BACK), -1):
        rest = closed(lines[place])
        if rest is None or _INITIALS.match(lines[place]) is not None:  # "B. W. Marsh" wishes nobody the best
            continue
        thanked = bool(rest) and lines[place].removesuffix(rest).rstrip().endswith((" to", " for"))
        names = [_judged(rest, hint, strict=False)] if rest and not thanked else []
        names += _below(lines[place + 1 : place + 1 + _UNDER_CLOSING], hint, first=not rest)
        useful = [name for name in names if name.sort in _USEFUL]
        people = [name for name in useful if name.sort is Sort.PERSON]
        if useful:  # "Thanks Sam" thanks a colleague of ours where a name of the sender's stands below
            people.sort(key=lambda name: not _is_plain(name, hint))
            people.sort(key=lambda name: bool(rest) and not agrees(name.text, hint))
            return people + [name for name in useful if name.sort is not Sort.PERSON]
    return []


def _below(lines: list[str], hint: frozenset[str], *, first: bool) -> list[Name]:
    names = [Name(Sort.PERSON, lines[0])] if first and lines and _small_word(lines[0]) else []
    for depth, line in enumerate(lines):
        sort = sort_line(line)
        if sort is Line.PROSE and depth:
            break
        street = sort is Line.CONTACT and first and not depth and _is_street_name(line)
        if street or sort not in {Line.CONTACT, Line.CLOSING}:
            names.append(_judged(line, hint, strict=depth > 0 or not first))
    return names


def _is_street_name(line: str) -> bool:
    """As "Kezia Lane" right under a closing, where a name stands rather than a street."""
    words = line.split()
    return len(words) == 2 and all(word.isalpha() and word[0].isupper() for word in words)


def _small_word(line: str) -> bool:
    """A name alone under "ta" that no list knows, written small: "jez", not "lol" nor "soon"."""
    if not (line.isalpha() and line.islower() and 3 <= len(line) <= 12):
        return False
    plain = plain_letters(line)
    return re.search("[aeiouy]", plain) is not None and plain not in _CHAT and not says(plain)


def _judged(line: str, hint: frozenset[str], *, strict: bool) -> Name:
    """The name at the head of a line, or behind a job; `strict` asks for more than capitals."""
    line = _LABELLED.sub("", line, count=1) if _LABELLED.match(line) else line
    line = _TITLE_FIRST.sub("", line, count=1) if line[:1] == "(" else line
    best = Name(Sort.NOTHING)
    whole = judge_name(line)
    if whole.sort in {Sort.ORGANISATION, Sort.PSEUDONYM} and "," not in line:
        return whole
    segments = [line] if _TURNED.match(line) else [part for part in _SEGMENTS.split(line)[:3] if part.strip()]
    for part in segments:
        if _STOPS.search(part) is not None:  # the end of one sentence and the beginning of another
            continue
        name = judge_name(part)
        if name.sort is Sort.PERSON and (agrees(name.text, hint) or not strict or _sure(name.text)):
            return name
        if best.sort is Sort.NOTHING and name.sort in _USEFUL and name.sort is not Sort.PERSON:
            best = name
    return best


def agrees(name: str, hint: frozenset[str]) -> bool:
    """Whether a name has a word in common with display name or address, also cut short: "Steph"."""
    words = [word.strip(".,'") for word in plain_letters(name).replace("-", " ").split()]
    return any(
        word in hint or any(len(word) >= 4 and other.startswith(word) for other in hint)
        for word in words
        if len(word) >= 3 and word not in words_names.TITLES
    )


def _sure(name: str) -> bool:
    """Written as a name, of a known forename or of several words none of which says anything."""
    first, *more = name.split()
    words = [first, *(word for word in more if plain_letters(word) not in PARTICLES)]
    plain = [plain_letters(word).strip(".,") for word in words]
    if plain[0] in words_names.TITLES and len(words) > 1:
        return True
    if len(words) == 1:
        return is_forename(plain[0]) and not is_english(plain[0])
    if len(words) == 2 and len(plain[0]) == 1 and plain[0] not in "ai":
        return True
    known = is_forename(plain[0]) or plain[-1] in words_names.SURNAMES
    return known or not any(is_english(word) for word in plain if len(word) > 2)


def _without_closing(lines: list[str], hint: frozenset[str]) -> list[Name]:
    """A name at the end that nothing announces: among the last short lines, or behind the prose."""
    found: list[Name] = []
    for paragraph in _last_paragraphs(lines):
        sorts = [sort_line(line) for line in paragraph]
        prose = max((place for place, sort in enumerate(sorts) if sort is Line.PROSE), default=-1)
        tail = paragraph[prose + 1 :]
        names = [
            _alone(
                line,
                hint,
                work=sorts[place] is Line.JOB,
                only=prose < 0 and not any(sort is Line.SHORT for sort in sorts[place + 1 :]),
            )
            for place, line in enumerate(paragraph)
            if place > prose and sorts[place] not in {Line.CONTACT, Line.CLOSING}
        ]
        found += [name for name in names if name.sort in _USEFUL]
        if not any(name.sort in _SETTLED for name in found):
            found += _behind_prose(
                paragraph[-1] if not tail else tail[-1] if prose < 0 else paragraph[prose], hint
            )
        if prose >= 0 or any(_is_plain(name, hint) for name in found):
            break
    return sorted(found, key=lambda name: not _is_plain(name, hint))


def _is_plain(name: Name, hint: frozenset[str]) -> bool:
    """No doubt about it, so that nothing better is looked for: a house may be called like a person."""
    if name.sort is not Sort.PERSON:
        return name.sort in {Sort.PSEUDONYM, Sort.INITIALS}
    return agrees(name.text, hint) or is_forename(plain_letters(name.text.split()[0]).strip("."))


def _last_paragraphs(lines: list[str]) -> list[list[str]]:
    """Paragraphs from the end backwards."""
    found: list[list[str]] = [[]]
    for line in reversed(lines):
        if line:
            found[-1].insert(0, line)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph][:_PARAGRAPHS]


def _alone(line: str, hint: frozenset[str], *, work: bool, only: bool) -> Name:
    """A line that is a name without anything that says so."""
    if line[-1] in "?!:;" or line[0] == ">" or (line[-1] == "." and len(line) > 25 and line[0] not in "-–—~"):
        return Name(Sort.NOTHING)
    bare = line.strip("-–—~ ")
    bare = bare if _CUT_SHORT.search(bare) is not None else bare.strip(" .")
    name = _judged(bare, hint, strict=True)
    if name.sort is Sort.PSEUDONYM and work:
        return Name(Sort.ROLE, name.text)
    if name.sort is Sort.PSEUDONYM and not _stands_in(name.text, hint):
        return Name(Sort.NOTHING)
    if name.sort is not Sort.NOTHING or not bare.isalpha() or not bare[:1].isupper():
        return name
    plain = plain_letters(bare)
    speaks = plain in _SPEAKS or (is_english(plain) and not is_forename(plain))
    if (only or line[0] in "-–—~") and not speaks:
        return judge_name(bare)
    return name


def _stands_in(text: str, hint: frozenset[str]) -> bool:
    """A pseudonym, not some words of a sentence: it says what somebody is, or repeats the display."""
    words = [plain_letters(word).strip(".,'") for word in text.split()]
    ends = (
        words[0] in _ONE or words[-1] in words_names.PSEUDONYMS or not words_names.NAMELESS.isdisjoint(words)
    )
    titled = all(word[:1].isupper() for word in text.split())
    return len(words) <= _PSEUDONYM and (ends or titled or agrees(text, hint))


def _behind_prose(line: str, hint: frozenset[str]) -> list[Name]:
    """A name at the end of a line: "... Thanks, Jo", "... by Friday. petra lind", "... - Jo"."""
    match = _TAIL.search(line[-90:])
    if match is not None:
        name = judge_name(match[1], strict=True)
        if name.sort in {Sort.PERSON, Sort.PSEUDONYM} or agrees(match[1], hint):
            return [name if name.sort is not Sort.NOTHING else judge_name(match[1])]
    placed = _placed(line, hint)
    if placed is not None:
        return [placed]
    pieces = _SENTENCE_END.split(line[-90:].rstrip(" .\"'"))
    while len(pieces) > 2 and len(pieces[-2]) == 1 and pieces[-2].isupper():  # "... E. Marsh"
        pieces[-2:] = [f"{pieces[-2]}. {pieces[-1]}"]
    tail = pieces[-1].strip(" -–—~") if len(pieces) > 1 else ""
    dashed = tail != pieces[-1].strip() or _DASHED.search(line[-60:]) is not None
    words = tail.split()
    if (
        not words
        or len(words) > 3
        or not all(_BETWEEN.sub("", word).isalpha() for word in words)
    ):
        return []
    name = judge_name(tail)
    if name.sort is Sort.PSEUDONYM:
        return [name] if tail[:1].isupper() and _stands_in(tail, hint) else []
    if name.sort is Sort.INITIALS:
        return [name] if tail[:1].isupper() else []
    plain = plain_letters(words[0]).strip(".,'")
    forename = is_forename(plain) and (len(words) > 1 or not is_english(plain) or words[0][0].isupper())
    written = all(word[0].isupper() for word in words) or tail.islower()
    good = (
        (forename and written)
        or (dashed and name.text and _sure(name.text) and not tail.islower())
        or (agrees(tail, hint) and written)
    )
    return [name] if good and name.sort is Sort.PERSON else []


def _placed(line: str, hint: frozenset[str]) -> Name | None:
    """A name with a place or a firm behind it as the last sentence: "... for the time. Mick Dunn, Stoke"."""
    head, comma, behind = _LAST_SENTENCE.split(line[-90:].rstrip(" ."))[-1].partition(",")
    words = head.split()
    if not comma or len(line) < 40 or not 2 <= len(words) <= 3 or len(behind.split()) > _PLACE:
        return None
    if not all(word[0].isupper() and _BETWEEN.sub("", word).isalpha() for word in words):
        return None
    titled = all(word[0].isupper() or word[0].isdigit() for word in behind.split())
    name = judge_name(head, strict=True)
    known = agrees(head, hint) or (titled and is_forename(plain_letters(words[0])))
    return name if known and name.sort is Sort.PERSON else None


def _signature_block(signature: str, hint: frozenset[str]) -> list[Name]:
    lines = [line.strip(" \t\r*_~") for line in signature.split("\n")[:24] if line.strip(" -—_\t\r*~")]
    found = []
    for depth, line in enumerate(lines[:_SIGNATURE]):
        sort = sort_line(line)
        if sort is Line.PROSE:
            break
        if sort is Line.CLOSING:
            rest = closed(line)
            found += [_judged(rest, hint, strict=False)] if rest else []
        elif sort is not Line.CONTACT:
            found.append(_judged(line.strip("-— "), hint, strict=depth > 0))
    useful = [name for name in found if name.sort in _USEFUL - {Sort.ROLE}]
    people = [name for name in useful if name.sort is Sort.PERSON]
    return people[:1] or useful[:1]


def relation(text: str) -> str:
    """Whose relative signs: "Skye" in "Dee (Skye's mum)"; "" where nobody's."""
    from_here = "\n".join(line for line in _last_lines(text)[-_UNDER_CLOSING:] if line)
    for match in _WHOSE.finditer(from_here):
        if plain_letters(match[2]) in words_jobs.RELATIONS:
            return match[1]
    return ""


def kin_signed(text: str) -> str:
    """What a relative calls themselves behind their name: "mum" in "Dee Marsh, mum"; "" where nobody does."""
    for line in filter(None, _last_lines(text)[-_UNDER_CLOSING:]):
        match = _CALLS_SELF.search(line[-60:])
        if match is not None and plain_letters(match[1]) in words_jobs.RELATIONS - _AT_WORK:
            return match[1]
    return ""
