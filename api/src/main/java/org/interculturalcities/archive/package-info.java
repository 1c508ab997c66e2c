/** The whole catalogue as one archive, and as other catalogues describe it. */
@NullMarked
package org.interculturalcities.archive;

import org.jspecify.annotations.NullMarked;
