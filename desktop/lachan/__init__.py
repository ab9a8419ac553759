"""Lá Chắn: rehearse scams before they happen, on a simulated phone, with no network."""

__version__ = "0.1.0"
