"""From files to domain objects: strict YAML, Markdown lessons, packs, facts; problems by file and line.

May import: scenario, domain, paths, PyYAML, markdown and msgspec. Never Qt, never a database.
"""
