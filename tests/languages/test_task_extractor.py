from io import BytesIO

from plugins.languages.task_extractor import extract_tasks

SOURCE = b'''
"""Not this."""
CONTENT = N_("Where the texts are.")

def helper():
    """Nor this."""

@task(help={"content": CONTENT, "port": "Its number."}, auto_shortflags=False)
def serve(_, content="", port=8000):
    """Show the site."""

@task
def clean(_):
    """Clean up."""
'''


def test_docstrings_and_help_of_tasks_are_messages() -> None:
    found = [arguments for _, _, arguments, _ in extract_tasks(BytesIO(SOURCE), ["N_"], (), {})]
    assert found == [["Where the texts are."], ["Show the site."], ["Its number."], ["Clean up."]]
