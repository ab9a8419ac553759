"""What other programs can read: Open Badges. Nothing here is sent; a person saves a file and passes it on.

May import: learning, classroom, storage, content, scenario, domain. Signs with the keys of ``classroom``.
"""
