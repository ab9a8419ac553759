"""Lint every QML file against the real Python types: qmllint without a single warning, then qmlformat.

    python packaging/lint_qml.py            exit 1 on any warning or any file that qmlformat would change

The types of ``Lachan.Models`` are read from the live meta objects of the view-models and written to the
git-ignored ``qmltypes/`` folder, so a misspelt property of a view-model is an error here.
"""

import ast
import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "desktop" / "lachan" / "ui" / "qml"
OUT = ROOT / "qmltypes"
TOOLS = Path(sys.executable).parent
MODULE = "Lachan.Models"
QMLDIR = f"module {MODULE}\ntypeinfo models.qmltypes\nimport QtQml\ndepends QtQml\ndepends QtQml.Models\n"


def main() -> int:
    files = sorted(QML.rglob("*.qml"))
    names = write_types()
    if len(files) < 10 or not names:
        print(f"saw {len(files)} QML files and {len(names)} Python types: too few to be true")
        return 1
    bad = lint(files) + formatting(files)
    print(f"{len(files)} QML files, {len(names)} Python types: {'clean' if not bad else f'{bad} problem(s)'}")
    return 1 if bad else 0


def lint(files: list[Path]) -> int:
    command = [TOOLS / "pyside6-qmllint", "-W", "0", "-I", QML, "-I", OUT, *files]
    return 1 if subprocess.run([str(part) for part in command]).returncode else 0


def formatting(files: list[Path]) -> int:
    bad = 0
    for file in files:
        done = subprocess.run(
            [str(TOOLS / "pyside6-qmlformat"), str(file)], capture_output=True, encoding="utf-8"
        )
        if done.returncode or done.stdout != file.read_text(encoding="utf-8"):
            print(f"{file.relative_to(ROOT)}: run pyside6-qmlformat -i on it")
            bad += 1
    return bad


def write_types() -> list[str]:
    classes = python_types()
    folder = OUT / Path(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    body = "\n".join(component(cls, tags) for cls, tags in classes.items())
    text = f"import QtQuick.tooling 1.2\n\nModule {{\n{body}\n}}\n"
    for name, content in (("models.qmltypes", text), ("qmldir", QMLDIR)):
        new = folder / f"{name}.{os.getpid()}"
        new.write_text(content, encoding="utf-8")
        new.replace(folder / name)
    return [cls.__name__ for cls in classes]


def python_types() -> dict[type[QObject], set[str]]:
    """Return every class under @QmlElement with the names of its decorators."""
    package = importlib.import_module("lachan.ui.viewmodels")
    found: dict[str, tuple[type[QObject], set[str]]] = {}
    for info in pkgutil.iter_modules(package.__path__, "lachan.ui.viewmodels."):
        module = importlib.import_module(info.name)
        for node in ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and "QmlElement" in (tags := decorators(node)):
                found[node.name] = getattr(module, node.name), tags
    return dict(found[name] for name in sorted(found))


def decorators(node: ast.ClassDef) -> set[str]:
    names = (deco.func if isinstance(deco, ast.Call) else deco for deco in node.decorator_list)
    return {name.id for name in names if isinstance(name, ast.Name)}


def component(cls: type[QObject], tags: set[str]) -> str:
    meta: QMetaObject = cls.staticMetaObject
    parts = [
        f'name: "{cls.__name__}"',
        'accessSemantics: "reference"',
        f'prototype: "{base(cls)}"',
        f'exports: ["{MODULE}/{cls.__name__} 1.0"]',
        f"isCreatable: {str(not tags & {'QmlUncreatable', 'QmlSingleton'}).lower()}",
        f"isSingleton: {str('QmlSingleton' in tags).lower()}",
        "exportMetaObjectRevisions: [256]",
    ]
    parts += [property_line(meta, i) for i in range(meta.propertyOffset(), meta.propertyCount())]
    parts += [method_line(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    inside = "\n".join(f"        {part}" for part in parts)
    return f"    Component {{\n{inside}\n    }}"


def base(cls: type[QObject]) -> str:
    return str(cls.staticMetaObject.superClass().className())


def kind(name: str) -> str:
    pointer = " isPointer: true;" if name.endswith("*") else ""
    return f'type: "{name.rstrip("*")}";{pointer}'


def property_line(meta: QMetaObject, index: int) -> str:
    prop = meta.property(index)
    notify = f' notify: "{bytes(prop.notifySignal().name()).decode()}";' if prop.hasNotifySignal() else ""
    flags = (" isReadonly: true;" if not prop.isWritable() else "") + (
        " isPropertyConstant: true;" if prop.isConstant() else ""
    )
    return f'Property {{ name: "{prop.name()}"; {kind(str(prop.typeName()))}{notify}{flags} }}'


def method_line(method: QMetaMethod) -> str:
    word = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    returns = method.typeName()
    result = "" if returns in ("void", "", None) else f" {kind(str(returns))}"
    names = [bytes(name).decode() for name in method.parameterNames()]
    types = [bytes(name).decode() for name in method.parameterTypes()]
    inputs = " ".join(
        f'Parameter {{ name: "{name or f"a{i}"}"; {kind(type_)} }}'
        for i, (name, type_) in enumerate(zip(names, types, strict=True))
    )
    return f'{word} {{ name: "{bytes(method.name()).decode()}";{result} {inputs} }}'


if __name__ == "__main__":
    sys.exit(main())
