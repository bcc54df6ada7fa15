"""redactions.toml: what a program found of other people in a case's papers, and what a person says of it."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.papers import BlackOut, Kept, Named

_HEAD = """\
# Who is blacked out in the papers of {reference}.
#
# Look through the folder draft.  Everybody here is blacked out in the final file: in the page, in letters
# and mails, and parts of a name that stand alone.  Write redact = false for whoever may be named.  A program
# does not find everybody: add a table [[person]] with a text for each word or name that is missing here.
# When it is right, write your name behind confirmed_by and run: mailbot export {reference} {folder}
"""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class _Person(_Table):
    text: str = Field(min_length=1)
    redact: bool = True
    where: list[str] = []


class _File(_Table):
    file: str
    keep: bool


class _Redactions(_Table):
    reference: str
    papers: int
    confirmed_by: str = ""
    person: list[_Person] = []
    mail: list[_File] = []
    attachment: list[_File] = []


def text_of(said: BlackOut, reference: str, papers: int, folder: Path) -> str:
    """The file to begin with.  `papers`: how many mails and letters there were."""
    lines = [_HEAD.format(reference=reference, folder=folder), f"reference = {_toml(reference)}"]
    lines += [f"papers = {papers}", 'confirmed_by = ""', *_people(said)]
    for table, remark, files in (
        (
            "mail",
            "names somebody; false: as text, blacked out.  true: as it was, with all that it says",
            said.mails,
        ),
        ("attachment", "a program cannot black anything out in it; false: it is left out", said.files),
    ):
        for one in files:
            lines += ["", f"[[{table}]]  # {remark}", f"file = {_toml(one.path)}"]
            lines.append(f"keep = {_toml(one.keep)}")
    return "\n".join(lines) + "\n"


def _people(said: BlackOut) -> Iterator[str]:
    for one in said.named:
        yield from ("", "[[person]]", f"text = {_toml(one.text)}", f"redact = {_toml(one.redact)}")
        yield f"where = [{', '.join(map(_toml, one.where))}]"


def _toml(value: object) -> str:
    """JSON's strings and truths are TOML's, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def read(path: Path, reference: str, papers: int) -> BlackOut:
    """What a person said.  Raises UserError for what is not understood, or where the case has grown since."""
    try:
        found = _Redactions.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _wrong(path, f"it cannot be read: {error};") from None
    except ValidationError as error:
        problems = [_problem(path, dict(one)) for one in error.errors()]
        raise UserError(*problems) from None
    if (found.reference, found.papers) != (reference, papers):
        what = f"it was written for {found.reference} with {found.papers} papers, and there are {papers} now;"
        remedy = "move this folder away, and export once more to a new one"
        raise UserError(Problem(str(path), what, remedy))
    return BlackOut(
        named=tuple(Named(one.text, tuple(one.where), one.redact) for one in found.person),
        mails=tuple(Kept(one.file, one.keep) for one in found.mail),
        files=tuple(Kept(one.file, one.keep) for one in found.attachment),
        confirmed_by=found.confirmed_by.strip(),
    )


def _problem(path: Path, error: dict[str, Any]) -> Problem:
    place = ".".join(str(step + 1) if isinstance(step, int) else step for step in error["loc"])
    return Problem(f"{path}: {place}", f"{error['msg'].lower()};", "compare with the comments at its top")


def _wrong(path: Path, what: str) -> UserError:
    return UserError(Problem(str(path), what, "mend it, or delete it and export once more"))
