"""The embedded AWS for the demo and the tests: moto in a child process, with its gaps closed."""
