"""Pages → blocks of Markdown that the project's reader takes; what cannot be shown is told, and no word is lost."""
