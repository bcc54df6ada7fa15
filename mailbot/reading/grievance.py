"""Grievances told without a word of displeasure: what is asked for as a remedy, and what went wrong.

Sentences are read by their structure, not by their nouns: "I'd like the three fees back", "turned up two
hours late", "I disagree with the finding and should like it looked at by somebody else".
"""

import re

from mailbot.reading.phrases import Said

_WANTED = (
    r"(?:money|fees?|payment|deposit|costs?|£?\d+|pounds|quid) back|refund(?:ed)?|reimbursed"
    r"|(?:fees?|money|deposit) returned|returned (?:to me|within)|redone|re ?marked by|compensat(?:ion|ed)"
    r"|(?:done|doing|marked|assessed|looked at) again|(?:someone|somebody) (?:else|senior|more senior)"
    r"|put right|corrected|investigated|looked into|reinstated|an explanation|something done"
)
_REMEDY = re.compile(
    rf" (?:(?:want|like|expect|demand|require|insist|entitled) (?:\w+ ){{0,8}}?"
    rf"|please (?:\w+ ){{0,2}}?)(?:{_WANTED}) "
)
_FAULT = re.compile(
    r" (?:turned up (?:\w+ ){0,3}late|(?:\d+|two|three|an|half an|several) (?:hours?|hrs?|minutes|mins|weeks"
    r"|months|days) (?:and \w+ )?late|rang out|rushed (?:it|me|us|through)"
    r"|(?:second|third|fourth|fifth) (?:one|time) (?:in a row|running|this (?:year|month|term))"
    r"|not my fault|through no fault|did not work|does not work|not working|not getting what"
    r"|(?:made|making) me (?:cry|feel)|told me to|laughed (?:at|about)|without (?:asking|my knowledge)"
    r"|losing (?:\w+ )?(?:money|quid|pounds|£?\d+)|out of pocket|lost the work|same (?:one"
    r"|mistake|error) again"
    r"|do (?:your|ur) job|refuses? to (?:give|pay|speak|help|refund|answer)|nobody (?:told|came"
    r"|answers|answered)"
    r"|did not (?:need|ask for|agree to)|should never have|paid (?:\w+ ){0,6}(?:but|and) (?:never|nothing)) "
)
_REJECTS = re.compile(
    r" (?:disagree with|do not accept|not accept|do not agree with|not agree with|not happy with|unhappy with"
    r"|not satisfied with"
    r"|dissatisfied with|reject|challenge|contest|dispute) (?:\w+ ){0,3}?"
    r"(?:(decision|findings?|outcome|conclusions?|ruling|verdict|determination)|response|answer"
    r"|reply|letter|them|it) "
)
_DECIDED = re.compile(
    r" (?:your|the|these|those) (?:\w+ )?(?:decision|findings?|outcome|conclusions?|ruling|verdict"
    r"|determination"
    r"|response|answer|investigation|report) "
)
_AGAIN = re.compile(
    r" (?:(?:looked|look|considered|examined|heard) (?:\w+ )?(?:again|at by|by)|review(?:ed)?"
    r"|reconsider(?:ed)?"
    r"|(?:fresh|another|second|further) look|think again|more senior|next stage|higher up|independent"
    r"|reconsiders|someone else|somebody else|(?:someone|somebody|anyone|person) (?:who|not)|not involved"
    r"|overturn\w*|set aside|quash\w*|different person|fresh pair|re ?open(?:ed)?) "
)


_PROPOSES = re.compile(
    r" (?:it (?:would|might|could) be (?:\w+ )?(?:handy|good|great|helpful|nice|useful|lovely|better"
    r"|worth|wonderful"
    r"|ideal|brilliant|kind|easier|worthwhile|a (?:good|great|nice) idea)(?: \w+){0,3}? (?:if|to|having)"
    r"|(?:you|ihm|imi) (?:could|might|should) (?:\w+ )?(?:consider|offer|add|include|provide|put|make"
    r"|have|allow|let|show"
    r"|run|record|move|send|publish|print|start|introduce|stream)"
    r"|(?:could|can|would|will) you (?:\w+ )?(?:add|offer|include|provide|put|consider|allow|introduce"
    r"|record|stream)"
    r"|(?:how|what) about|why (?:not|do you not)|an idea|one idea|my idea|a thought|one thought|idea for"
    r"|maybe you (?:can|could|should)|perhaps you (?:can|could|might)|may be an idea|would love to see"
    r"|please add"
    r"|i wonder (?:if|whether) you (?:could|might)) "
)


def proposal(said: Said) -> str:
    """The words by which something is proposed: "It would be handy if you could sort the events"."""
    match = _PROPOSES.search(said.text)
    return match[0].strip() if match is not None else ""


def grievances(said: Said) -> tuple[str, ...]:
    """A remedy that is asked for, and a fault that is told: at most one of each, as quotations."""
    found = (_REMEDY.search(said.text), _FAULT.search(said.text))
    return tuple(match[0].strip() for match in found if match is not None)


def rejection(said: Said, *, mentions: bool) -> str:
    """As in "I do not accept your decision and want it looked at again"; "" where nothing is rejected.

    `mentions`: a complaint is spoken of, without which an answer that is rejected may be any answer.
    """
    match = _REJECTS.search(said.text)
    if match is None or _AGAIN.search(said.text) is None:
        return ""
    pronoun = match[0].split()[-1] in {"it", "them"}
    if pronoun and not (mentions and _DECIDED.search(said.text) is not None):
        return ""
    if not (match[1] or mentions):
        return ""
    return match[0].strip()
