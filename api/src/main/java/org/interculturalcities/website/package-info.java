/** The website: its files, and its pages with what can be read in them before any script runs. */
@NullMarked
package org.interculturalcities.website;

import org.jspecify.annotations.NullMarked;
