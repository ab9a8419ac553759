"""The window. Qt lives here and in app.py only; QML asks, the view-models decide.

May import: learning, content, scenario, domain, paths and PySide6.
"""
