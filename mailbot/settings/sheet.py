"""A file read into its shape, mistakes and all.

A mistaken key is reported and then replaced by its default or example, so that the rest of the file can be
judged too.  What stands there afterwards is not trusted: a check that rests on it says nothing.
"""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import NoneType, UnionType
from typing import Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from mailbot.domain.errors import Problem
from mailbot.settings.toml_text import Place, Source, TomlFile
from mailbot.settings.wording import explain

Shape = TypeVar("Shape", bound=BaseModel)

_ROUNDS = 3  # a replaced table may show mistakes that the broken one hid


@dataclass(frozen=True, slots=True)
class Sheet(Generic[Shape]):
    """One file's content with the mistakes found so far."""

    source: Source
    shape: Shape | None  # None: the file could not be read at all
    suspects: frozenset[Place]  # places that do not hold what was written
    problems: tuple[Problem, ...]

    def trusts(self, place: Place) -> bool:
        """Whether what stands at `place` is what the file says."""
        return self.shape is not None and not any(place[: len(bad)] == bad for bad in self.suspects)

    def blame(self, place: Place, what: str, remedy: str, *rests_on: Place) -> Iterator[Problem]:
        """The problem at `place`, unless it, or a place that the check rests on, is not to be trusted."""
        if all(self.trusts(each) for each in (place, *rests_on)):
            yield Problem(self.source.where(place), what, remedy)


def read_sheet(file: TomlFile, shape: type[Shape]) -> Sheet[Shape]:
    """Every mistake of shape in the file.  Never raises for what it holds."""
    if file.problems:
        return Sheet(file.source, None, frozenset({()}), file.problems)
    values = copy.deepcopy(file.values)
    suspects: set[Place] = set()
    problems: list[Problem] = []
    for _ in range(_ROUNDS):
        try:
            return Sheet(file.source, shape.model_validate(values), frozenset(suspects), tuple(problems))
        except ValidationError as error:
            mistakes = sorted(error.errors(include_url=False), key=lambda one: file.source.line(one["loc"]))
            before = frozenset(suspects)
            for mistake in mistakes:
                problems.extend(_report(shape, mistake, file.source, before))
                suspects |= _mend(shape, mistake["loc"], values, frozenset(suspects))
    return Sheet(file.source, None, frozenset({()}), tuple(problems))


def _report(
    shape: type[BaseModel], mistake: ErrorDetails, source: Source, suspects: frozenset[Place]
) -> Iterator[Problem]:
    place = mistake["loc"]
    if any(place[: len(bad)] == bad for bad in suspects):
        return  # the key was reported in an earlier round
    what, remedy = explain(mistake, _fields_around(shape, place), dict(_homes(shape)))
    yield Problem(source.where(place), what, remedy)


def _mend(
    shape: type[BaseModel], place: Place, values: dict[str, object], mended: frozenset[Place]
) -> set[Place]:
    """Put the default or the example where the mistake is; returns the place that was changed, if any."""
    seam, field = _seam(shape, place)
    if any(seam[: len(done)] == done for done in mended):
        return set()  # a table around it was replaced already, and may no longer hold it
    holder: object = values
    for step in seam[:-1]:
        holder = holder[step]  # type: ignore[index]  # pydantic found a table or list on this way
    if not isinstance(holder, dict):
        raise TypeError(f"no table holds {seam}")
    if field is not None and field.is_required():
        holder[seam[-1]] = copy.deepcopy(field.examples[0] if field.examples else None)
    else:
        holder.pop(seam[-1], None)
    return {seam}


def _seam(shape: type[BaseModel], place: Place) -> tuple[Place, FieldInfo | None]:
    """The innermost key of a table of ours on the way to `place`, with its field (None: unknown key)."""
    found: tuple[Place, FieldInfo | None] = (place[:1], None)
    for depth, fields in _tables_on_the_way(shape, place):
        if depth < len(place):
            found = (place[: depth + 1], fields.get(str(place[depth])))
    return found


def _fields_around(shape: type[BaseModel], place: Place) -> Mapping[str, FieldInfo]:
    fields: Mapping[str, FieldInfo] = shape.model_fields
    for depth, inner in _tables_on_the_way(shape, place):
        if depth < len(place):
            fields = inner
    return fields


def _tables_on_the_way(shape: type[BaseModel], place: Place) -> Iterator[tuple[int, Mapping[str, FieldInfo]]]:
    """Each table of ours that the way leads into, with its depth."""
    kind: object = shape
    for depth, step in enumerate(place):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield depth, kind.model_fields
            field = kind.model_fields.get(str(step))
            kind = _present(field.annotation) if field else None
        else:
            kind = _element(kind)


def _present(kind: object) -> object:
    """A table that may be left out, as the table that it is when it is there."""
    held = [inner for inner in get_args(kind) if inner is not NoneType]
    return held[0] if get_origin(kind) is UnionType and len(held) == 1 else kind


def _element(kind: object) -> object:
    """What a list or dictionary of this kind holds."""
    held = [inner for inner in get_args(kind) if inner is not Ellipsis]
    return held[-1] if held and get_origin(kind) in {tuple, dict} else None


def _homes(shape: type[BaseModel]) -> Iterator[tuple[str, str]]:
    """For every key of the file, where it belongs in words."""
    for name, field in shape.model_fields.items():
        inner = _element(field.annotation) or field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            heading = f"[[{name}]]" if get_origin(field.annotation) is tuple else f"[{name}]"
            yield from (
                (key, f"under {heading}") for key in inner.model_fields if key not in shape.model_fields
            )
            yield from _homes_within(inner, f"[{name}.")
        else:
            yield name, "at the top of the file, above every heading"


def _homes_within(table: type[BaseModel], heading: str) -> Iterator[tuple[str, str]]:
    """The keys of tables within a table, where they stand nowhere else."""
    for name, field in table.model_fields.items():
        inner = _present(field.annotation)
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            for key in inner.model_fields:
                if key not in table.model_fields:
                    yield key, f"under {heading}{name}]"
