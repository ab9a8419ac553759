"""The prover: every state of a scenario, every act in it, and ten thousand seeded plays.

May import: the engine beside it, domain, and the standard library.
"""
