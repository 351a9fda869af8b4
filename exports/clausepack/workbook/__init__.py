"""The workbook of a pack."""
