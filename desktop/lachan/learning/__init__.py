"""What a learner does, as use cases: begin, act, finish, resume, read a lesson; and what follows from it.

May import: storage, content, scenario, domain, and PyNaCl for PINs.
"""
