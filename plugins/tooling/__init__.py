"""What is behind the tasks: the environment, the build, the web server, the browser for tests.

No Pelican plugin: `plugins/tasks` calls it. `environment.py` runs before anything is installed and uses only the
standard library; everything heavy is imported by the function that needs it.
"""
