"""What the site gives away besides its pages: open data, calendars and feeds."""
