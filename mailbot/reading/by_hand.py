"""What only a person should answer, however certain it is what the mail is (R5, scenario 44)."""

import re

from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.reading import LIFE_AT_RISK, Because
from mailbot.reading.because import because
from mailbot.reading.phrases import Phrases, Said

_ADDRESS = re.compile(
    r"^[\s>*-]{0,6}(?:your |contact )?e-?mail(?: address)?\s{0,3}:\s{0,4}([\w.+'&~-]{1,64}@[\w.-]{1,120})",
    re.IGNORECASE | re.MULTILINE,
)
# A signature gives addresses too; a form also has a field for the name.
_NAME_FIELD = re.compile(
    r"^[\s>*-]{0,6}(?:your |full |first ?|last ?|fore|sur|family )?name\s{0,3}:", re.IGNORECASE | re.MULTILINE
)
_READ = 4_000  # characters in which a form's fields stand
# fmt: off
_LIFE = Phrases.of((
    "kill myself", "killing myself", "end my life", "ending my life", "take my own life", "suicidal",
    "suicide", "end it all", "harm myself", "self harm", "hurt myself", "not want to live", "want to die",
    "rather be dead", "better off dead", "better off without me", "no reason to live", "can not go on living",
    "point of being here", "point in being here", "point of going on", "point in going on",
    "point of carrying on",
    "point in carrying on", "would notice if i was", "would notice if i were", "would miss me",
    "can not go on",
    "can not carry on", "not carry on any more", "do away with myself", "ending it", "end it tonight",
    "better off if i", "no way out", "give up on life", "not wake up", "want it all to stop",
    "want to disappear",
    "dark thoughts", "overdose", "cutting myself", "jump off", "nothing to live for", "samaritans",
    "the tablets in front of me", "the pills in front of me", "point of being here any more",
    "point in being here any more", "not want to be here any more", "not want to be here anymore",
    "point of being here anymore", "see the point of living", "nothing left to live for", "not worth living",
))
_NO_MAIL = Phrases.of((
    "not reply by email", "not reply by e mail", "not reply to this email", "not reply to this address",
    "not reply to this message", "please do not reply here", "not answer this message",
    "not answer this email",
    "not respond by email", "not respond to this email", "not email me", "not e mail me",
    "not write to this address",
    "not use this email", "not use this address", "not send anything to this address", "no emails please",
    "reply by post only", "by post only", "by letter only", "by telephone only", "by phone only",
))
# fmt: on
_THREATENS = (" if you do not reply", " if you do not respond", " you do not reply", " you do not respond")


def reasons_for_a_person(mail: IncomingMail, said: Said, sender: Address | None) -> tuple[Because, ...]:
    """Why no letter may go by itself; `said` is the writer's own text."""
    found: list[Because] = []
    life = _LIFE.first(said)
    if life:
        found.append(because(LIFE_AT_RISK, life))
    heading = Said.of(mail.subject[:300])
    wish = _NO_MAIL.first(heading) or _NO_MAIL.first(said)
    if wish and not any(words in said.text for words in _THREATENS):
        found.append(because("ASKS_FOR_NO_EMAIL", wish))
    form = mail.text[:_READ]
    match = _ADDRESS.search(form) if sender is not None and ":" in form else None
    other = match is not None and sender is not None and match[1].strip(".").casefold() != sender.key
    if match is not None and other and _NAME_FIELD.search(form) is not None:
        found.append(because("ANOTHER_ADDRESS_GIVEN", match[1]))
    return tuple(found)
