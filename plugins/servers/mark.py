"""How each file of rules begins, by which it is known as ours and may be written over."""

MARK = "# Made by “server-rules” from the texts and the settings. Make it again when old addresses or languages change."
