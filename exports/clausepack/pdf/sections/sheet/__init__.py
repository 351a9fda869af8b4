"""What a finding sheet is made of, part by part."""
