"""Letters on paper: the templates of letters by mail, read so that nothing in them needs a mail program.

Each letter is written once, for mail.  On paper it has another layout, and the few turns of phrase that
speak of replying say how to write to us instead; that is done to the templates and never to anybody's words.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader

_LAYOUTS: Mapping[str, str] = MappingProxyType({
    "layout.html.j2": "paper.html.j2", "layout.txt.j2": "paper.txt.j2",
})  # fmt: skip
# In this order: the longer before what they hold.
_PHRASES = (
    ("reply to this email and say that you want to appeal, or write to {{ mailbox }} with the words",
     "write to us and say that you want to appeal, or send an email to {{ mailbox }} with the words"),
    (' You can also write by post; put "Complaint Appeal" on the envelope.',
     ' If you write by post, put "Complaint Appeal" on the envelope.'),
    ("you can attach letters", "you can enclose letters"),
    ("A reply to this email", "A letter or an email to us"),
    ("a reply to this email", "a letter or an email to us"),
    ("Just reply to this email", "Just write to us"),
    ("replying to this email", "writing to us"),
    ("Reply to this email", "Write to us"),
    ("reply to this email", "write to us"),
    ("if you need help with it, reply and tell us", "if you need help with it, write and tell us"),
    ("If you have a question about this letter, reply to it.", "If you have a question, write to us."),
    # Welsh (templates/*/cy).
    ("ydd ateb i'r e-bost hwn", "ydd llythyr neu e-bost atom"),
    ("drwy ateb yr e-bost hwn", "drwy ysgrifennu atom"),
    ("Atebwch yr e-bost hwn", "Ysgrifennwch atom"),
    ("atebwch yr e-bost hwn", "ysgrifennwch atom"),
)  # fmt: skip
class PaperLoader(FileSystemLoader):
    """Loads templates as they read on paper."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The source, its file and whether that is unchanged.  Raises TemplateNotFound."""
        folder, slash, name = template.rpartition("/")
        name = _LAYOUTS.get(name, name)
        source, place, fresh = super().get_source(environment, f"{folder}{slash}{name}")
        for by_mail, on_paper in _PHRASES:
            source = source.replace(by_mail, on_paper)
        return source, place, fresh
