/** Files of rows in any of several formats, told apart by what is in them. */
@NullMarked
package org.interculturalcities.table;

import org.jspecify.annotations.NullMarked;
