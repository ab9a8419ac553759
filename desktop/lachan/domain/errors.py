"""The one family of errors that may reach a person."""


class LachanError(Exception):
    """Something a person can understand and mend.

    *code* names the kind (kebab-case, stable); *facts* fill the words that the UI chooses for it
    (``lachan.ui.wording``). ``str()`` of it is for logs only and is never shown.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({inside})"
