"""The engine, the format's model, the prover and the debrief. Pure and deterministic: no clock, no dice, no files.

May import: domain, msgspec and the standard library.
"""
