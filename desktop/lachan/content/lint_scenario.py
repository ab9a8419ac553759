"""Every check that a typed scenario must pass before it is played or proved."""

from collections.abc import Callable, Iterator

from lachan.content import lint_apps, lint_flow, lint_meaning, lint_references
from lachan.content.lint_story import Story
from lachan.content.problems import Problem

Check = Callable[[Story], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    lint_references.check_file_name,
    lint_references.check_family,
    lint_references.check_targets,
    lint_references.check_people,
    lint_references.check_trusted,
    lint_references.check_unique_ids,
    lint_references.check_what,
    lint_references.check_flags,
    lint_references.check_facts,
    lint_references.check_recoveries,
    lint_references.check_guards,
    lint_references.check_vars,
    lint_references.check_ago,
    lint_references.check_twin,
    lint_meaning.check_outcomes,
    lint_meaning.check_ends,
    lint_meaning.check_texts,
    lint_meaning.check_slots,
    lint_meaning.check_numbers,
    lint_meaning.check_links,
    lint_meaning.check_amounts,
    lint_meaning.check_audience,
    lint_apps.check_things,
    lint_apps.check_thing_ids,
    lint_apps.check_qrs,
    lint_apps.check_requests,
    lint_apps.check_notices,
    lint_apps.check_pictures,
    lint_apps.check_telling,
    lint_apps.check_bank,
    lint_apps.check_names,
    lint_flow.check_then_order,
    lint_flow.check_reaction_order,
    lint_flow.check_replies,
)
"""Checks of single places."""
FLOW_CHECKS: tuple[Check, ...] = (
    lint_flow.check_reached,
    lint_flow.check_dead_ends,
    lint_flow.check_clock_loops,
    lint_flow.check_heard,
)
"""Checks of the way through; they need every target and person to exist."""
_BREAKS_THE_WAY = frozenset({"target-unknown", "person-unknown"})


def lint(story: Story) -> list[Problem]:
    """Return everything that is wrong with *story*, by line."""
    found = [problem for check in CHECKS for problem in check(story)]
    if not any(problem.code in _BREAKS_THE_WAY for problem in found):
        found += [problem for check in FLOW_CHECKS for problem in check(story)]
    return sorted(found, key=lambda problem: (problem.line, problem.field, problem.code))
