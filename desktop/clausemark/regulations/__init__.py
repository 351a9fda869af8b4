"""The law: instruments, citations, their grammar, suggestions and the closed vocabularies."""
