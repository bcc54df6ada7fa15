"""What people wish about their name: not to give it, or that nobody else learns it (R12, R13)."""

import re

from mailbot.reading import words_identity as lists
from mailbot.reading.fold import body_words
from mailbot.reading.phrases import Phrases, Said

_UNKNOWN = Phrases.of(lists.UNKNOWN)
_NOT_UNKNOWN = Phrases.of(lists.NOT_UNKNOWN)
_FALSE = Phrases.of(lists.FALSE)
_CONFIDENTIAL = Phrases.of(lists.CONFIDENTIAL)

_PEN_NAME = re.compile(
    r" not (?:\w+ ){0,3}(?:my|our) (?:real|own|true|actual|given) names? | nom de (?:plume|guerre) | "
    r"pen name "
)
_KEEPS_BACK = re.compile(
    r" (?:rather|prefer|want|wish|like|going|willing|prepared|able|afraid|scared|frightened|dare|will"
    r"|would|safe"
    r"|comfortable|happy|ready) (?:\w+ ){0,2}?not (?:\w+ ){0,4}?(?:my name|who (?:i|we) (?:am|are)"
    r"|be (?:named|known|identified)|identify (?:myself|ourselves)|sign (?:this|my)|naming (?:us|myself)) "
    r"| not (?:dare|want|wish|feel able|feel safe|prepared|willing|going) (?:\w+ ){0,2}?(?:be named|be known"
    r"|be identified|say who|give (?:my|our|a) names?|sign) "
    r"|(?: sorry| so| hence| therefore| deliberately| afraid) no (?:names?|signature) "
    r"| no names? (?:sorry|please|pls|given|supplied|provided|obviously|from (?:me|us)) "
    r"| not (?:putting|put|giving|adding|leaving) (?:our |my |any |down )?names? "
    r"| (?:left|leaving|leave) (?:this|it) unsigned | not (?:be )?naming (?:us|myself|me|ourselves) "
    r"| not my real (?:name|email) "
    r"| (?:not|dont) ask (?:me |us )?(?:for )?(?:(?:my|our) names?|who (?:i|we) (?:am|are)) "
)
# A wish, not a tale: "do not tell", never "did not tell".
_NOT = (
    r" (?:(?:do|must|should|please|to|will|would|(?:can|could|would) you) not|not to|dont|never|without"
    r"|doesnt|mustnt) "
    r"(?:\w+ ){0,2}?"
)
_TELLS = (
    r"(?:tell|say|mention|pass|reveal|let|inform|bring|drag|spread|disclose|disclos|give|giv|share|shar|use|us"
    r"|release|releas)(?:ing)? (?!me |us )"
)
_ME = (
    r"(?:(?:\w+ ){0,4}?(?:my (?:name|identity)|who i am|who (?:this|it) (?:is|was|came) "
    r"|(?:it|this|that|came|is|its|was) (?:is |was |came )?(?:from )?(?:me|us) |(?:that )?i (?:have )?"
    r"(?:wrote|write|written|complained|told|contacted|reported|e ?mailed|rang|raised|sent)))"
)
_KNOW = r"(?:know|knows|learn|learns|hear|hears|find out|discover|see|be told|guess|work out)"
_OF_ME = r"(?:of |from |about |that )?(?:it (?:was|is) |its |who )?(?:i |me |my |us )"
_POWER = (
    r"(?:manager|boss|employer|gaffer|supervisor|work|workplace|trust|company|garage|college|centre|tutor)"
)
_KEEPS_FROM_OTHERS = re.compile(
    f"{_NOT}{_TELLS}{_ME}"
    r"| (?:do not|dont) tell (?!me |us |you )"
    rf"| (?!i |we |you )\w+ (?:(?:must|should|can|may|could) (?:not|never)|cannot) (?:be able to )?{_KNOW} "
    r"(?:that )?"
    r"(?:i |it (?:was|is|came) (?:from )?me |its me |about me |my name |who (?:i|it|wrote|told) )"
    r"| rather (?:that )?(?:\w+ ){1,4}?(?:did|does|do) not (?:ever )?"
    r"(?:know|learn|hear|find out|discover|see|guess) "
    r"(?:who (?:i |we |wrote |this |it |told |said |complained )|(?:that )?(?:it was|i |we )|about this )"
    r"| (?!could |can |would |we |i )\w+ not be told "
    rf"| not want (?:that )?(?:\w+ ){{1,3}}?(?:to )?{_KNOW} {_OF_ME}"
    r"| (?:ask|asks|please|want|wish|request|prefer|rather|grateful) (?:\w+ ){0,3}?my (?:name|identity) "
    r"(?:(?:is|be|to be|should|must|does|do|was|were) ){0,2}(?:not|never|isnt) (?:be )?"
    r"(?:given|told|passed|shared|known|said|disclosed|revealed|mentioned|used|go|goes|get|gets|reach|leave"
    r"|leaves|come|made|repeated)\b"
    r"| my (?:name|identity) (?:\w+ ){0,2}?(?:stays?|remains?|go(?:es)? no (?:further|farther)"
    r"|kept (?:out|back|private|secret|quiet)|hidden|with you only)\b"
    r"| without my (?:name|identity) (?:going|being|getting|appearing|coming|reaching)\b"
    r"|(?: not| dont| never) let on "
    r"| (?:keep|treat|keeping) (?:this |it |all this )?(?:as )?(?:private|secret) "
    r"| (?:if|must not|should not|never|can not|afraid|worried|scared|terrified|frightened|fear) "
    r"(?:\w+ ){0,4}?"
    r"(?:gets?|got|getting) back to (?!me |us |you )"
    rf"| if (?:\w+ ){{1,2}}(?:{_KNOW}|knew|finds out|discovers) (?:that )?"
    r"(?:it (?:was|is|came) (?:from )?me |its me "
    r"|i (?:have )?(?:wrote|written|told|complained|reported|sent|said) )"
    r"| (?:nobody|no one|noone) (?:\w+ ){0,3}?knows (?:that )?(?:i am|im) (?:writing|complaining|sending) "
    r"| (?:not|dont|without|never) (?:contact|approach|ring|phone|involve|alert|inform)(?:ing)? "
    rf"my (?:\w+ )?{_POWER} "
    r"| (?:do not|dont|without|not to|never) (?:mention|name|identify|quote)(?:ing)? (?:me|us) "
    r"| (?:please|could you|can you|to) anonymi[sz]e "
    r"| (?:remove|redact|hide|withhold|take out|take off|blank out) my name "
    r"(?:before|when|if|from (?:it|this|anything)) "
    r"| (?:keep|leave) (?:me|us) out of (?:this|it) "
)
_NAME_CUES = frozenset(
    {
        "name", "identity", "me", "us", "i", "im", "my", "tell", "let", "private", "secret", "back",
        "anonymise", "anonymize", "told", "rather",
    }
)  # fmt: skip
# What was said in confidence, settled between two, or promised to others, is part of the tale.
_TALE = re.compile(
    r" (?:told|tell|said|spoke|spoken|shared|confided|disclosed|given|gave|heard|learned|mentioned)"
    r" (?:\w+ ){0,5}?in (?:strict )?(?:confidence|secret) "
    r"| (?:it is|its|is|was|sorted|sort|settled|agreed|split|shared|relationship|agreement|contract"
    r"|conversation|emails?|messages|calls?|matter|dispute|issue|row|problem) (?:\w+ ){0,3}?between us "
    r"| between us (?:and|both|two|all) "
    r"| (?:promis|guarante|assur|offer|breach|lost|lack|los)\w* (?:\w+ ){0,4}?"
    r"(?:anonymity|anonymous|anonymously|confidentially|confidential) "
    r"| (?!i |we )\w+ (?:did|has|have|had) not (?:\w+ ){0,2}?my (?:name|details) "
    r"| (?:asked|answered|entrusted|posted) in (?:strict )?confidence "
    r"| you (?:\w+ ){0,2}?know (?:that )?i (?:have )?(?:complained|wrote|written|reported|told|said|raised) "
    r"| anonymity (?:was|is) (?:promised|guaranteed|assured|part|the point) "
)
_TOLD = frozenset(
    {"confidence", "between", "anonymity", "anonymous", "anonymously", "secret", "name", "details", "know"}
)
_OURS = frozenset({"name", "names", "identities", "details"})
_HEADED = re.compile(
    r"(?:^|[-–—:(\[|,/])\s*(?:strictly |private (?:and|&) |please keep |keep )?confidential(?:ly)?"
    r"\s*(?:please|pls|$|[-–—:)\]|,/]|complaint|matter\s*$)"
    r"|\bconfidential(?:,? (?:please|pls))?\s*$",
    re.IGNORECASE,
)


def unknown(heading: Said, said: Said) -> str:
    """The words by which somebody keeps their name back, however they put it; "" where nobody does."""
    if _first(_NOT_UNKNOWN, heading, said):
        return ""
    told = _without_tales(said)
    wish = _first(_UNKNOWN, heading, told) or _match(_KEEPS_BACK, told.text)
    return wish or ("anonymous" if heading.words[-1:] == ("anonymous",) else "")


def confidence(subject: str, heading: Said, said: Said) -> str:
    """The words by which somebody asks that others do not learn who complains; "" where nobody does."""
    told = _of_one(_without_tales(said))
    found = _first(_CONFIDENTIAL, heading, told)
    if found:
        return found
    if not _NAME_CUES.isdisjoint(told.vocabulary) or not _NAME_CUES.isdisjoint(heading.vocabulary):
        found = _match(_KEEPS_FROM_OTHERS, heading.text) or _match(_KEEPS_FROM_OTHERS, told.text)
    return found or _match(_HEADED, subject[:200])


def false_name(heading: Said, said: Said, name: str = "") -> str:
    """The words that say that the name given is none; `name`: the one that was read."""
    denied = f" {' '.join(body_words(name[:80]))} is not my name "
    if name and denied in said.text:
        return denied.strip()
    if "name" not in said.vocabulary and "nom" not in said.vocabulary:
        return _first(_FALSE, heading, said)
    return _first(_FALSE, heading, said) or _match(_PEN_NAME, said.text)


def _without_tales(said: Said) -> Said:
    if said.vocabulary.isdisjoint(_TOLD):
        return said
    text = _TALE.sub(" ", said.text)
    return said if text == said.text else Said(tuple(text.split()), text, frozenset(text.split()))


def _of_one(said: Said) -> Said:
    """What two ask for as one would: "our names" as "my name"."""
    if "our" not in said.vocabulary or said.vocabulary.isdisjoint(_OURS):
        return said
    text = said.text.replace(" our names ", " my name ").replace(" our name ", " my name ")
    text = text.replace(" our identities ", " my identity ").replace(" our details ", " my details ")
    return Said(tuple(text.split()), text, frozenset(text.split()))


def _first(phrases: Phrases, heading: Said, said: Said) -> str:
    return phrases.first(heading) or phrases.first(said)


def _match(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[0].strip() if match is not None else ""
