"""The rules across and inside entries; each check returns problems and changes nothing."""
