"""Unasked offers, snares and frauds by their make: how many different parts of one scheme come together.

Words differ from mail to mail; the parts do not: who they are, what it costs, how good it is, what one
should do, and that they do not know us.  A writer with a matter of their own, or a dealing with us, has
other words too, and those weigh against it.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from mailbot.domain.mail import Address, IncomingMail
from mailbot.reading import words_schemes as lists
from mailbot.reading import words_ties
from mailbot.reading.fold import body_words
from mailbot.reading.phrases import Phrases, Said
from mailbot.reading.words_frauds import FRAUDS

_OFFER, _SNARE = "offer", "snare"
_SCHEMES: dict[str, dict[str, tuple[str, ...]]] = {_OFFER: lists.OFFER, _SNARE: lists.SNARE, **FRAUDS}


def _places() -> dict[str, tuple[tuple[str, str], ...]]:
    """Every phrase with the schemes and parts it stands in, so that a text is searched once."""
    places: dict[str, tuple[tuple[str, str], ...]] = {}
    for scheme, parts in _SCHEMES.items():
        for part, phrases in parts.items():
            for phrase in phrases:
                folded = " ".join(body_words(phrase))
                places[folded] = (*places.get(folded, ()), (scheme, part))
    return places


_PLACES = _places()
_PHRASES = Phrases.of(_PLACES)
_OWN = Phrases.of(words_ties.OWN)
_DEALINGS = Phrases.of(words_ties.DEALINGS)
_BORROWED = Phrases.of(lists.BORROWED)
_PRICE = re.compile(
    r"\b(?:from|only|just|at|for|fee|is) (?:only |just )?(?:[$€£]|usd ?|gbp ?|eur ?)\d"
    r"|\d ?(?:usd|usdt)\b|\b\d{2} ?% (?:off|discount|less|cheaper|more)|[$€£]\d[\d,.]{0,8} (?:a|an|per) \w",
    re.IGNORECASE,
)
# What runs or hides something, or shows a page of its own; people send pictures and PDF.
_OPENED = (
    ".zip", ".rar", ".7z", ".iso", ".img", ".html", ".htm", ".exe", ".js", ".vbs", ".scr", ".lnk", ".cab",
)  # fmt: skip
_LINK = re.compile(r"https?://|www\.|hxxp", re.IGNORECASE)
_ROLE = frozenset(
    """
    accounts account team dept department bureau support admin administrator helpdesk payroll hr service
    services security notice notices centre center office desk billing mail voice legal director ceo
    """.split()  # noqa: SIM905 - reads better
)
_VAGUE = frozenset({"was", "were", "they", "them", "their"})
_SINGULAR = frozenset({"i", "my", "me"})
_COST = re.compile(
    r"[$€£]\s?\d|\d\s?(?:usd|gbp|eur|usdt|btc)\b|\b(?:usd|gbp|eur)\s?\d|\d\s?%|\d (?:million|percent)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r":\s{0,3}(?:https?://|www\.|hxxp)|\b(?:here|now|at|on)\b\W{1,3}(?:https?://|www\.)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:(?:shall|should|may|can|could) (?:i|we)|want (?:me|us) to|would that help|interested|we can|i can"
    r"|which is better|let me (?:know|fix|show)|do you have (?:a )?(?:demand|need)|ask for the|leave your"
    r"|say yes|reply ['\"]|tell me your|add (?:our|my)|could you handle)\b",
    re.IGNORECASE,
)
# A mail system's own warning above what a person wrote.
_WARNED = re.compile(
    r"originated (?:from )?outside|external (?:e-?mail|sender)|do not click (?:on )?(?:any )?links",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b"
    r"|\b(?:january|february|august|september|october|november|december|yesterday)\b"
    r"|\blast (?:week|month|year)\b",
    re.IGNORECASE,
)
_OUR_TRADE = frozenset({"training", "workshop", "workshops", "speaker"})  # who offers these is no stranger
_READ = 6_000  # characters
_HURRY = frozenset({"today", "otherwise", "urgent", "at once", "immediately"})  # people's words, too
_TIED = 2  # words of an own matter or a dealing that outweigh any scheme
_OFFERED = 3  # parts of an offer, of five
_DEFRAUDED = 4  # parts of a fraud, of four or five
_SNARED = 5  # signs
_PLAIN = 6
_HALF = 2  # parts of a fraud
_HEAVY = 15  # what the signs of spam weigh together, less those of a person with a matter of ours
_LONG = 220  # words: in many, signs come together by themselves
_BANNER = 600  # characters
_NAME = 2  # words of a person's name
_TAIL = 200  # characters in which a name is signed


@dataclass(frozen=True, slots=True)
class Scheme:
    """By what a mail is a scheme's."""

    words: str
    plainly: bool  # so many parts that talk of a complaint saves nothing
    pitch: bool = False  # an offer with nearly all its parts


def ties(said: Said) -> int:
    """How much speaks for a matter of the writer's own, or a dealing between us."""
    return len(_OWN.found(said)) + 2 * len(_DEALINGS.found(said))


def tied(said: Said) -> bool:
    return ties(said) >= _TIED


def tells(said: Said) -> bool:
    """Something happened, to somebody or by somebody: people complain so."""
    words = said.vocabulary - _VAGUE
    deeds, others = len(words_ties.TOLD & words), len(words_ties.OTHERS & words)
    return deeds + others >= _TIED or (bool(deeds + others) and not _SINGULAR.isdisjoint(words))


def signed(mail: IncomingMail) -> bool:
    """The whole name of the sender stands below: sellers sign with a forename, machines with a department."""
    sender = mail.senders[0] if mail.senders else None
    return sender is not None and len(sender.name.split()) >= _NAME and sender.name in mail.text[-_TAIL:]


def scheme_of(
    mail: IncomingMail, said: Said, own_domain: str, *, stranger: bool = True
) -> Scheme | None:
    """The scheme a mail is made by; None for what may be a person with a matter of ours.

    `said`: heading and text together.  Of who is no stranger one whole scheme must show.
    """
    held = ties(said)
    if held >= _TIED:
        return None
    held += (len(said.words) > _LONG) + (_WARNED.search(mail.text[:_BANNER]) is not None)
    parts: dict[str, dict[str, str]] = {}
    for phrase in _PHRASES.found(said):
        for scheme, part in _PLACES[phrase]:
            parts.setdefault(scheme, {}).setdefault(part, phrase)
    house = own_domain.partition(".")[0].casefold()
    offer, snare = parts.pop(_OFFER, {}), parts.pop(_SNARE, {})
    return (
        _offered(mail, said, offer, held)
        or _defrauded(parts, held)
        or _snared(mail, said, snare, held, house)
        or (_weighed(mail, said, (offer, snare, parts), held, house) if stranger else None)
    )


def _offered(mail: IncomingMail, said: Said, found: dict[str, str], held: int) -> Scheme | None:
    text = f"{mail.subject[:300]}\n{mail.text[:_READ]}"
    if len(found) >= _OFFERED - 1 and "terms" not in found and (price := _PRICE.search(text)):
        found = {**found, "terms": price[0]}
    needed = _OFFERED + held + ("claim" not in found and not said.vocabulary.isdisjoint(_OUR_TRADE))
    if len(found) < needed or not ("firm" in found or "terms" in found):
        return None
    most = len(found) > needed
    return Scheme(_quoted(found), plainly=most and not held, pitch=most and "firm" in found)


def _defrauded(parts: Mapping[str, Mapping[str, str]], held: int) -> Scheme | None:
    found = max(parts.values(), key=len, default={})
    return Scheme(_quoted(found), plainly=False) if len(found) >= _DEFRAUDED + held else None


def _snared(mail: IncomingMail, said: Said, found: dict[str, str], held: int, house: str) -> Scheme | None:
    if "command" not in found or "theme" not in found:
        return None
    opened = any(part.name.casefold().endswith(_OPENED) for part in mail.attachments)
    if not opened and _LINK.search(f"{mail.subject[:300]}\n{mail.text[:_READ]}") is None:
        return None
    sender = mail.senders[0] if mail.senders else None
    nobodys = _SINGULAR.isdisjoint(said.vocabulary)
    signs = len(found) + 1 + opened + nobodys + (2 if sender and _false_name(sender, house) else 0)
    needed = _SNARED + held + (sender is not None and not _is_role(sender))
    return Scheme(_quoted(found), plainly=nobodys and signs >= _PLAIN) if signs >= needed else None


def _weighed(
    mail: IncomingMail,
    said: Said,
    found: tuple[dict[str, str], dict[str, str], Mapping[str, Mapping[str, str]]],
    held: int,
    house: str,
) -> Scheme | None:
    """Too few parts of any one scheme, but much of several, and nothing by which it could concern us."""
    words = said.vocabulary
    if len(said.words) > _LONG:
        return None
    told, others = len(words_ties.TOLD & words), len(words_ties.OTHERS & words)
    if "my" in words or ((told or others) and not _SINGULAR.isdisjoint(words)):
        return None
    offer, snare, frauds = found
    outward = _outward(mail, house)
    if not (outward["link"] or outward["opened"] or offer or "command" in snare) and (
        snare.get("press", "today") in _HURRY or (outward["signed"] and not _SINGULAR.isdisjoint(words))
    ):
        return None  # a bank's advice, a person's own request: nothing to open, to press or to buy
    fraud = max(map(len, frauds.values()), default=0)
    signs: Counter[str] = Counter(
        told=min(told, 3),
        others=min(others, 2),
        ours=min(len(words_ties.OUR_WORK & words), 3),
        near=min(len(words_ties.NEAR_OUR_WORK & words), 2),
        hurries=min(len(words_ties.HURRIES & words), 4),
        ties=held,
        singular=not _SINGULAR.isdisjoint(words),
        your="your" in words or "you" in words,
        half=fraud == _HALF,
        fraud=fraud > _HALF,
        **outward,
    )
    signs.update((*offer, *(part for part in snare if part != "nobody")))
    if sum(words_ties.WEIGHTS[sign] * count for sign, count in signs.items()) < _HEAVY:
        return None
    return Scheme(_quoted({**offer, **snare}) or mail.subject, plainly=False)


def _outward(mail: IncomingMail, house: str) -> dict[str, bool]:
    """Signs in the writing, the sender and the files."""
    text = f"{mail.subject[:300]}\n{mail.text[:_READ]}"
    sender = mail.senders[0] if mail.senders else None
    link = _LINK.search(text) is not None
    return {
        "link": link,
        "leads": link and _LEADS.search(text) is not None,
        "price": _COST.search(text) is not None,
        "asks": _ASKS.search(text) is not None,
        "dated": _DATED.search(text) is not None,
        "opened": any(part.name.casefold().endswith(_OPENED) for part in mail.attachments),
        "role": sender is not None and _is_role(sender),
        "false": sender is not None and _false_name(sender, house),
        "signed": signed(mail),
        "no person": sender is not None and len(Said.of(sender.name).words) != _NAME,
    }


def _false_name(sender: Address, house: str) -> bool:
    """A well-known firm's name, or our own, carried by an address of another house."""
    labels = sender.domain.casefold().split(".")
    borrowed = _BORROWED.first(Said.of(sender.name)).replace(" ", "")
    if borrowed:
        return not any(label.startswith(borrowed) and "-" not in label for label in labels)
    parts = re.split(r"[.\-_+]", f"{sender.local}.{sender.domain}"[:300].casefold())
    return house in parts and house not in labels


def _is_role(sender: Address) -> bool:
    said = Said.of(sender.name)
    return not said.words or not said.vocabulary.isdisjoint(_ROLE) or bool(_BORROWED.first(said))


def _quoted(found: Mapping[str, str]) -> str:
    return ", ".join(list(found.values())[:4])
