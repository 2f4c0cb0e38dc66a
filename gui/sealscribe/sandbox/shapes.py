"""Parameters checked against botocore's service models, in the services' own wording.

botocore itself checks only what is required, Python types and minima; the services check patterns, maxima, enums and
sizes too.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sealscribe.sandbox.wire import AwsError

_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
    "timestamp": (int, float, str),
    "blob": (str,),
    "list": (list,),
    "map": (dict,),
    "structure": (dict,),
}


class ServiceModel:
    """The operations and shapes of one service, as botocore describes them. Read at first use."""

    def __init__(self, service: str, error_code: str) -> None:
        self._service = service
        self._error_code = error_code

    @functools.cached_property
    def _model(self) -> dict[str, Any]:
        from botocore.loaders import Loader

        model: dict[str, Any] = Loader().load_service_model(self._service, "service-2")
        return {"operations": model["operations"], "shapes": model["shapes"]}

    def has(self, operation: str) -> bool:
        """Whether the service has this operation."""
        return operation in self._model["operations"]

    def check(self, operation: str, parameters: Mapping[str, Any]) -> None:
        """Refuse parameters that break the model, all violations in one message."""
        shape = self._model["operations"][operation].get("input", {}).get("shape")
        if shape is None:
            return
        violations = list(self._violations(shape, parameters, ""))
        if violations:
            plural = "s" if len(violations) > 1 else ""
            text = f"{len(violations)} validation error{plural} detected: {'; '.join(violations)}"
            raise AwsError(self._error_code, text)

    def _violations(self, shape_name: str, value: object, path: str) -> Iterator[str]:
        shape = self._model["shapes"][shape_name]
        self._check_type(shape, value)
        if isinstance(value, str):
            yield from (_sentence(value, path, one) for one in self._scalar_constraints(shape, value))
        elif isinstance(value, list):
            yield from self._list_violations(shape, value, path)
        elif isinstance(value, Mapping) and shape["type"] == "structure":
            for name in shape.get("required", ()):
                if value.get(name) is None:
                    member = _join(path, name)
                    yield f"Value null at '{member}' failed to satisfy constraint: Member must not be null"
            for name, member_shape in shape["members"].items():
                if value.get(name) is not None:
                    yield from self._violations(member_shape["shape"], value[name], _join(path, name))
        elif isinstance(value, Mapping):
            yield from self._map_violations(shape, value, path)
        elif not isinstance(value, bool):
            yield from (_sentence(value, path, one) for one in self._scalar_constraints(shape, value))

    def _check_type(self, shape: Mapping[str, Any], value: object) -> None:
        kind = shape["type"]
        wanted = _PYTHON_TYPES[kind]
        if not isinstance(value, wanted) or (isinstance(value, bool) and kind != "boolean"):
            raise AwsError("SerializationException", f"{type(value).__name__} can not be converted to a {kind}")

    def _list_violations(self, shape: Mapping[str, Any], value: list[Any], path: str) -> Iterator[str]:
        yield from (_sentence(value, path, one) for one in _length_constraints(shape, len(value)))
        member = shape["member"]["shape"]
        inner = self._model["shapes"][member]
        for index, one in enumerate(value, 1):
            if inner["type"] == "structure":
                yield from self._violations(member, one, f"{path}.{index}.member")
                continue
            self._check_type(inner, one)
            if broken := self._scalar_constraints(inner, one):
                yield _sentence(value, path, f"Member must satisfy constraint: [{', '.join(broken)}]")

    def _map_violations(self, shape: Mapping[str, Any], value: Mapping[str, Any], path: str) -> Iterator[str]:
        shown = "{" + ", ".join(f"{key}={one}" for key, one in value.items()) + "}"
        yield from (_sentence(shown, path, one) for one in _length_constraints(shape, len(value)))
        for side, words in (("key", "Map keys"), ("value", "Map value")):
            inner = self._model["shapes"][shape[side]["shape"]]
            for one in value if side == "key" else value.values():
                self._check_type(inner, one)
                if broken := self._scalar_constraints(inner, one):
                    yield _sentence(shown, path, f"{words} must satisfy constraint: [{', '.join(broken)}]")

    def _scalar_constraints(self, shape: Mapping[str, Any], value: object) -> list[str]:
        if not isinstance(value, str):
            return list(_range_constraints(shape, value)) if isinstance(value, int | float) else []
        if shape["type"] == "blob":
            return list(_length_constraints(shape, len(value.rstrip("=")) * 3 // 4))
        broken = list(_length_constraints(shape, len(value)))
        pattern = shape.get("pattern")
        if pattern and not _pattern(pattern).fullmatch(value):
            broken.append(f"Member must satisfy regular expression pattern: {pattern}")
        if "enum" in shape and value not in shape["enum"]:
            broken.append(f"Member must satisfy enum value set: [{', '.join(shape['enum'])}]")
        return broken


@functools.lru_cache(maxsize=256)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.DOTALL)


def _length_constraints(shape: Mapping[str, Any], length: int) -> Iterator[str]:
    if length < shape.get("min", 0):
        yield f"Member must have length greater than or equal to {shape['min']}"
    if "max" in shape and length > shape["max"]:
        yield f"Member must have length less than or equal to {shape['max']}"


def _range_constraints(shape: Mapping[str, Any], value: float) -> Iterator[str]:
    if "min" in shape and value < shape["min"]:
        yield f"Member must have value greater than or equal to {shape['min']}"
    if "max" in shape and value > shape["max"]:
        yield f"Member must have value less than or equal to {shape['max']}"


def _sentence(value: object, path: str, constraint: str) -> str:
    shown = f"[{', '.join(str(one) for one in value)}]" if isinstance(value, list) else value
    return f"Value '{shown}' at '{path}' failed to satisfy constraint: {constraint}"


def _join(path: str, name: str) -> str:
    lowered = name[:1].lower() + name[1:]
    return f"{path}.{lowered}" if path else lowered
