"""What pydantic found, in words that say what is wrong and what to write instead."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

_SECRET_KEYS = frozenset({"password", "passwd", "secret", "secret_key", "client_secret", "token", "key"})
_MUST_BE = {
    "string_type": "text in quotes",
    "int_type": "a whole number without quotes",
    "bool_type": "true or false, without quotes",
    "tuple_type": "a list in square brackets",
    "date_type": "a day without quotes",
    "is_instance_of": "text in quotes",  # what is read from text, where it came as something else
    "dataclass_exact_type": "text in quotes",
}


def nearest(word: str, known: Iterable[str]) -> str:
    """`did you mean "address"?`, or "" where nothing is like it."""
    word = nearest_word(word, known)
    return f'did you mean "{word}"?' if word else ""


def nearest_word(word: str, known: Iterable[str]) -> str:
    """The known word most like it, or ""."""
    best = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=55)
    return best[0] if best else ""


def explain(
    error: ErrorDetails, fields: Mapping[str, FieldInfo], homes: Mapping[str, str]
) -> tuple[str, str]:
    """What is wrong and what to write.

    `fields` are the keys of the table where the error lies; `homes` tells for every key of the file in
    which table it belongs.
    """
    key = next((str(step) for step in reversed(error["loc"]) if isinstance(step, str)), "")
    context = error.get("ctx", {})
    match error["type"]:
        case "said":
            return str(context["what"]), str(context["remedy"])
        case "extra_forbidden":
            return _unknown_key(key, fields, homes)
        case "missing":
            return f'the key "{key}" is missing;', f"write {example(key, fields)}"
        case "literal_error":
            expected = str(context["expected"]).replace("'", '"')  # "a", "b" or "c"
            remedy = nearest(str(error["input"]), re.findall(r'"([^"]*)"', expected))
            return f"must be {expected};", remedy or f"write {example(key, fields)}"
        case "string_too_short" | "too_short":
            return "must not be empty;", f"write {example(key, fields)}"
        case "greater_than_equal":
            return f"must be at least {context['ge']};", f"write {example(key, fields)}"
        case "less_than_equal":
            return f"must be at most {context['le']};", f"write {example(key, fields)}"
    return _wrong_type(error, key, fields)


def _unknown_key(key: str, fields: Mapping[str, FieldInfo], homes: Mapping[str, str]) -> tuple[str, str]:
    unknown = f'unknown key "{key}";'
    if key in _SECRET_KEYS:
        return unknown, f"secrets stay out of this file: {_instead_of(fields)}"
    if key in homes:
        return unknown, f"it belongs {homes[key]}"
    return unknown, nearest(key, fields) or f"the keys here are {', '.join(fields)}"


def _instead_of(fields: Mapping[str, FieldInfo]) -> str:
    """What to write in a table in the place of a secret."""
    if "client_secret_file" in fields:
        return 'write client_secret_file = "secrets/client" or client_secret_env = "NAME"'
    if "password_file" in fields:
        return 'write password_file = "secrets/password" or password_env = "NAME"'
    return "take it out"


def _wrong_type(error: ErrorDetails, key: str, fields: Mapping[str, FieldInfo]) -> tuple[str, str]:
    heading = ".".join(step for step in error["loc"] if isinstance(step, str))
    match error["type"], error["input"]:
        case "tuple_type", dict():
            return "must be a list of tables;", f"write the heading with two brackets: [[{heading}]]"
        case "model_type", list():
            return "must be one table;", f"write the heading with single brackets: [{heading}]"
        case "model_type" | "dict_type", _:
            return "must be a table of its own;", f"write a table [{heading}]"
        case "tuple_type", _ if _holds_tables(fields.get(key)):
            return "must be a list of tables;", f"write a table [[{heading}]]"
    must = _MUST_BE.get(error["type"])
    what = f"must be {must};" if must else f"{error['msg'][:1].lower()}{error['msg'][1:]};"
    return what, f"write {example(key, fields)}"


def _holds_tables(field: FieldInfo | None) -> bool:
    held = get_args(field.annotation) if field else ()
    return bool(held) and isinstance(held[0], type) and issubclass(held[0], BaseModel)


def example(key: str, fields: Mapping[str, FieldInfo]) -> str:
    """`key = value` with a value that would do, as TOML."""
    field = fields.get(key)
    if field is None:
        return f"{key} as the shipped file does"
    value = field.examples[0] if field.examples else field.default
    if isinstance(value, dict) or (isinstance(value, list) and value and isinstance(value[0], dict)):
        return f"a table [{key}]" if isinstance(value, dict) else f"a table [[{key}]]"
    if isinstance(value, date):
        return f"{key} = {value.isoformat()}"
    return (
        f"{key} = {json.dumps(value, ensure_ascii=False)}"
        if value is not None
        else f"{key} as text in quotes"
    )
