package org.interculturalcities.picture;

/**
 * What the share picture of a page shows.
 *
 * @param title the title of the page
 * @param line a line below it, such as the place of a practice; may be empty
 * @param site the name of the website
 * @param isRightToLeft whether the title is in a language that is written from right to left
 */
public record SharePicture(String title, String line, String site, boolean isRightToLeft, Weave weave) {}
