"""What a verification looks at, a module for each kind of proof; all give `Check`s."""
