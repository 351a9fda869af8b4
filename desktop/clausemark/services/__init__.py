"""The use cases: one function per thing a person asks for."""
