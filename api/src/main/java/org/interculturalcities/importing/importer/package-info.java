/** Converts the rows of a file to records, by the rules of each record type. */
@NullMarked
package org.interculturalcities.importing.importer;

import org.jspecify.annotations.NullMarked;
