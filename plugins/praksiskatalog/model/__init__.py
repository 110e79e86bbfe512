"""What the words of the catalogue mean: frozen values that read no file and render nothing."""
