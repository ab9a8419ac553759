"""JSON Schema of the scenario format, for editors: generated from the structures, in the form authors write.

``python -m lachan.content.schema`` prints it; the shipped copy is ``lessons/scenario.schema.json``.
"""

import json
import sys
from typing import Any, get_args

import msgspec

from lachan.content.typing_scenario import CUES
from lachan.scenario import model


def schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12)."""
    (root,), parts = msgspec.json.schema_components([model.Scenario], ref_template="#/$defs/{name}")
    for kind, structure in CUES.items():
        _as_written(parts[structure.__name__], kind)
    _loosen_cues(parts["Beat"]["properties"]["cues"])
    for name in sorted(parts):
        _loosen_reactions(parts[name])
        _drop_null(parts[name])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Lá Chắn scenario, format {model.FORMAT}",
        **root,
        "$defs": {name: parts[name] for name in sorted(parts)},
    }


def _as_written(part: dict[str, Any], kind: str) -> None:
    """Turn ``{cue: say, who: caller}`` into ``{say: caller}``, as the reader takes it."""
    subject = model.CUE_SUBJECT[kind]
    properties = part["properties"]
    del properties["cue"]
    part["properties"] = {kind: properties.pop(subject), **properties}
    required = [name for name in part["required"] if name not in ("cue", subject)]
    part["required"] = [kind, *required]


def _loosen_cues(cues: dict[str, Any]) -> None:
    """Without the tag nothing tells the kinds apart but their first key: any one of them may fit."""
    items = cues["items"]
    items.pop("discriminator", None)
    items["anyOf"] = [{"$ref": f"#/$defs/{structure.__name__}"} for structure in CUES.values()]


def _loosen_reactions(part: dict[str, Any]) -> None:
    """Let a list of reactions hold bare ids, which the reader takes for ``{go: id}``."""
    for name in ("react", "always"):
        value = part.get("properties", {}).get(name)
        if value is None:
            continue
        value["propertyNames"] = {"enum": list(get_args(model.ReactName))}
        for choice in value["additionalProperties"]["anyOf"]:
            if choice.get("type") == "array":
                choice["items"] = {"anyOf": [{"type": "string"}, choice["items"]]}


def _drop_null(part: dict[str, Any]) -> None:
    """Say only what a field may hold: leaving it out is how an author says nothing."""
    for name, value in part.get("properties", {}).items():
        kinds = [kind for kind in value.get("anyOf", ()) if kind != {"type": "null"}]
        if len(kinds) == 1:
            part["properties"][name] = kinds[0]
        elif kinds:
            value["anyOf"] = kinds
        part["properties"][name].pop("default", None)


def main() -> None:
    """Print the schema."""
    text = json.dumps(schema(), ensure_ascii=False, indent=1, sort_keys=False)
    sys.stdout.buffer.write(text.encode("utf-8") + b"\n")


if __name__ == "__main__":
    main()
