"""What legal sends back: taken in, shown cell by cell, put into the record, and settled where it conflicts."""
