/** Pictures of records for social networks, drawn with the fonts of the machine. */
@NullMarked
package org.interculturalcities.picture;

import org.jspecify.annotations.NullMarked;
