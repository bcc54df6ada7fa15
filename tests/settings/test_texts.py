"""TOML texts: lines of keys, and texts that nobody should have written."""

import re
import shutil
import tomllib
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mailbot import shipped
from mailbot.domain.errors import UserError
from mailbot.settings import load, shapes, shapes_procedure
from mailbot.settings.toml_text import key_lines

TEXT = '''\
top = "[not.a.heading]"  # [nor] = this

[store]
url = """
[daemon]
key = 1 \\
""" # closed
other.name = 'it''s'
[[mailbox]]
forms = [
  "a", # ]
  "[b",
]
last = 1
[mailbox.login]
user = "x"
[[mailbox]]
"quoted key" = { inner = 1, list = [
  1] }
after = \'\'\'one line ]\'\'\'
'''


def test_keys_are_found_on_their_lines_and_nowhere_else() -> None:
    """Headings within strings and brackets within comments are not what they look like."""
    assert {
        ".".join(map(str, place)): line for place, line in key_lines(TEXT.replace("'it''s'", "'its'")).items()
    } == {
        "top": 1,
        "store": 3,
        "store.url": 4,
        "store.other": 8,
        "store.other.name": 8,
        "mailbox": 9,
        "mailbox.0": 9,
        "mailbox.0.forms": 10,
        "mailbox.0.last": 14,
        "mailbox.0.login": 15,
        "mailbox.0.login.user": 16,
        "mailbox.1": 17,
        "mailbox.1.quoted key": 18,
        "mailbox.1.after": 20,
    }


@pytest.mark.parametrize(
    "name",
    [
        "mailbot.toml",
        *(f"{body}/{file}.toml" for body in ("ihm", "imi", "example") for file in ("procedure", "staff")),
    ],
)
def test_every_key_of_the_shipped_files_has_a_line(name: str) -> None:
    """A message without its line is a search."""
    text = (shipped.config() / name).read_text("utf-8")
    lines = key_lines(text)

    def visit(value: object, place: tuple[str | int, ...]) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                assert str(key) in text.splitlines()[lines[(*place, key)] - 1]
                visit(inner, (*place, key))
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for index, inner in enumerate(value):
                visit(inner, (*place, index))

    visit(tomllib.loads(text), ())


def tables() -> list[type[BaseModel]]:
    return [
        kind
        for kind in (vars(shapes) | vars(shapes_procedure)).values()
        if isinstance(kind, type) and issubclass(kind, shapes.Table) and kind is not shapes.Table
    ]


@pytest.mark.parametrize("table", tables(), ids=lambda table: str(table.__name__))
def test_the_example_of_every_key_would_be_accepted(table: type[BaseModel]) -> None:
    """Messages tell people to write it, and reading goes on with it."""
    fields: dict[str, FieldInfo] = dict(table.model_fields)
    examples = {name: field.examples[0] for name, field in fields.items() if field.examples}

    assert {name for name, field in fields.items() if field.is_required()} <= examples.keys()
    table.model_validate(examples)


def test_every_key_stands_in_the_shipped_files() -> None:
    """What is not shown there is not found; a key that is shown and unknown would be a lie."""
    shown = (shipped.config() / "mailbot.toml").read_text("utf-8")
    in_main = (shapes.StoreTable, shapes.DaemonTable, shapes.AlertsTable, shapes.LimitsTable)
    for table in (*in_main, shapes.MailboxTable, shapes.OAuthTable):
        for key in table.model_fields:
            ways = (f"\n{key} = ", f"\n# {key} = ", f"\n# [mailbox.{key}]\n")
            assert any(way in shown for way in ways), key
    in_procedure = [table for table in vars(shapes_procedure).values() if table in tables()]
    in_staff = (shapes.StaffFile, shapes.PersonTable, shapes.AbsenceTable, shapes.RotaTable)
    for organisation in ("ihm", "imi", "example"):
        for file, kinds in (("procedure", in_procedure), ("staff", in_staff)):
            text = (shipped.config() / organisation / f"{file}.toml").read_text("utf-8")
            for key in (key for kind in kinds for key in kind.model_fields):
                shown = rf"(?m)^#? *(?:\[\[?)?(?:\w+[.,] ?)*{key}(?: *=|\]|\.|,|  )"
                assert re.search(shown, text), (organisation, file, key)


FILES = ("mailbot.toml", "club/procedure.toml", "club/staff.toml")
PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["[", "]", "[[", "]]", '"""', "'''",
         "=", "{", "}", "\n", "\\", "#", "1", "-1", "true", "1979-05-27", '""',
         '"\\u0000"', "[]", "{}", "[[1]]", "1e999", "nan", "\n[store]\n", "\n[[mailbox]]\n", "\n[person.x]\n",
         "\nperson = 1\n", "\nstage = [1]\n", "\nowners = {a = 1}\n", 'zone = "."\n', 'imap = "imaps://[x"\n',
         'zone = "Europe"\n', 'allow = ""\n', '"" = 1\n', "\nclock = [{}]\n", "\nchasers = 1\n",
         "\nline = 1\n", "\n[rota]\nmonday = []\n", "\n[windows]\n", "\n[[signpost]]\n",
         '\n[[absence]]\nperson = "x"\n', "\n[chasers.line]\n", "\n[alternates]\na = 1\n",
         "\nrota = [1]\n", "\n[[head]]\n[[head]]\n", "\n[mailbox.oauth]\n", "\noauth = 1\n",
         '\n[mailbox.oauth]\nprovider = "google"\ngrant = "device_code"\ntoken_url = "https://[x"\n']
    ),
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(FILES),
    slips=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES), min_size=1, max_size=3),
)
def test_no_text_raises_anything_but_a_user_error(
    folder: Path, name: str, slips: list[tuple[float, int, str]]
) -> None:
    """A traceback tells nobody what to write."""
    with TemporaryDirectory() as scratch:
        copy = Path(scratch) / "config"
        shutil.copytree(folder, copy)
        text = (copy / name).read_text("utf-8")
        for where, length, new in slips:
            at = int(where * len(text))
            text = text[:at] + new + text[at + length :]
        (copy / name).write_text(text, "utf-8", errors="replace")
        with suppress(UserError):
            load(copy)
