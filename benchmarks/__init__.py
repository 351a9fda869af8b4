"""Measurements of the program against yardsticks taken in the same run; nothing is asserted here."""
