"""Whether a mail is written in Welsh, so that its writer is answered in Welsh.

Only little words tell a language: a name, a place or a borrowed word may be Welsh in any English mail.  Those
listed are common in Welsh and no words of English; some are names or words of another language, so no one
of them decides.
"""

from mailbot.domain.reading import WRITTEN_IN_WELSH, Because
from mailbot.reading.because import because
from mailbot.reading.phrases import Said
from mailbot.reading.subject import SubjectReading

# Words of one line read better unquoted, hence SIM905.
_WELSH = frozenset(
    """mae mae'r mae'n maen nid nad nac yw ydw ydy ydych rwyf rwy rwy'n rydw rydych rydym roedd roeddwn oedd
    wedi gan gyda gyda'r ond hefyd oherwydd eich ein fy hyn hynny hwn sydd sy'n ddim doedd dydy dydw drwy trwy
    cael gwneud hoffwn gofynnais cefais chefais dywedodd annwyl diolch prynhawn bawb neb wrth dros rhwng yng
    ym mewn gennyf iddo iddi i'r o'r a'r â'r na'r fod bydd fydd byddai oes erioed""".split()  # noqa: SIM905
)
_ENGLISH = frozenset(
    """the and of is was were that have has had with for not this my me we you your they from been which would
    will when are it be""".split()  # noqa: SIM905
)
_MARKS = frozenset(
    ("cwyn", "cwynion", "cwyno", "gwyno", "nghwyn", "gwyn", "chwyn", "apel", "apelio", "apeliadau")  # folded
)
_FEW, _MANY = 3, 6  # different little words: where the subject is marked in Welsh, and where it is not
_SHOWN = 5  # of the words, in the reason


def read_welsh(subject: SubjectReading, said: Said) -> tuple[Because, ...]:
    """One reason where the mail is written in Welsh, with the words that show it; () else.

    A mail in both languages counts as Welsh where its subject is marked in Welsh and Welsh is at least half
    of it; without such a mark English may be hardly there.
    """
    told = [word for word in said.words if word in _WELSH]
    little, english = list(dict.fromkeys(told)), sum(word in _ENGLISH for word in said.words)
    marks = [word for word in subject.words if word in _MARKS]
    enough = len(told) >= english if marks else len(told) >= 3 * english
    if len(little) < (_FEW if marks else _MANY) or not enough:
        return ()
    return (because(WRITTEN_IN_WELSH, ", ".join((*marks[:1], *little[:_SHOWN]))),)
