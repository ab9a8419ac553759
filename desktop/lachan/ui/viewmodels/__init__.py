"""One view-model per page: a QObject over a frozen snapshot.

May import: learning, content, scenario, domain, paths and PySide6.
"""
