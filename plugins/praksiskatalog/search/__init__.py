"""The words behind Danish search, and the run of Pagefind on a site folder."""
