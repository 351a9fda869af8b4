"""Legal's workbook on its way back: what came of each cell, and how conflicts are settled."""
