"""The engine, the format's model, the prover and the debrief: pure, with no clock, dice or files.

May import: domain, msgspec and the standard library.
"""
