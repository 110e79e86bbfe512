"""What the site gives away besides its pages: open data, and the scripts that browsing reads."""
