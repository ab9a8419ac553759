"""The nouns and rules that everything else speaks of: Text, Learner, Act, Event, Tactic, LachanError.

May import: the standard library and paths. Never Qt, never a database, never a parser.
"""
