"""A class: roster, keys, class card, sealed bundles, collecting, what the teacher sees, reports.

May import: storage, content, scenario, domain. Cryptography in ``sealing`` only; real names never travel.
"""
