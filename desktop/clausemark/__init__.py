"""Clausemark: review of archived terms, anchored to the archived bytes."""

__version__ = "0.1.0"
