/** The website's files, served beside the API. */
@NullMarked
package org.interculturalcities.website;

import org.jspecify.annotations.NullMarked;
