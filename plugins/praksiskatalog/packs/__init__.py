"""What is printed: theme-day packs and their piles, and one-page papers, as tagged PDF."""
