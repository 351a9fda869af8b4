"""Audit packs: a frozen selection of reviewed provisions and its renditions."""

__version__ = "0.1.0"
