"""Common Danish first names, by which a text that tells of one person is recognised."""

_WRITTEN = (
    "Abdi Adam Ahmad Ahmed Aisha Albert Alberte Alexander Alfred Ali Alma Amalie Amina Amir "
    "Anders Andrea Andreas Ane Anja Anna Anne Anton Asger Aske Asta Astrid August Aya Bastian "
    "Benjamin Bilal Birgitte Bjarke Camilla Caroline Carl Casper Cecilie Charlotte Christian "
    "Christoffer Clara Daniel David Ditte Ebbe Elias Elif Ella Ellen Emil Emilie Emily Emma "
    "Erik Esben Ester Fatima Fatma Felix Filip Fiona Frederik Frederikke Freja Frida Gustav "
    "Hamza Hanna Hannah Hans Hassan Helena Helene Henrik Ibrahim Ida Inger Isabella Jacob Jakob "
    "Jamal Jan Jens Jeppe Jesper Johan Johanne Jonas Jonathan Josefine Julie Karen Karl Karla "
    "Kasper Katrine Khadija Kirsten Kristian Kristine Lars Laura Lea Lene Leila Lina Line Lisa "
    "Liv Louise Lucas Ludvig Luna Mads Magnus Maja Malene Malik Malthe Maria Marie Marius "
    "Markus Martin Mathias Mathilde Matilde Melissa Mette Mia Michael Michelle Mikkel Mille "
    "Mohamad Mohamed Mohammad Mohammed Morten Mustafa Naja Nanna Nicolai Nikolaj Nina Noah Nora "
    "Oliver Olivia Omar Oscar Oskar Patrick Peter Pernille Rasmus Rebecca Rikke Sami Sara Sarah "
    "Sebastian Selma Sigurd Silas Silje Simon Sofia Sofie Sophia Stine Storm Susanne Tanja "
    "Tenna Thea Theis Theo Theodor Thomas Tilde Tobias Trine Valdemar Vera Victor Victoria "
    "Vigga Viktor Viktoria William Yasmin Yasmina Yusuf Zahra"
)
FIRST_NAMES = tuple(_WRITTEN.split())
