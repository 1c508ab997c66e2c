/** The kinds of record that a file can be about: how its rows become records, by the rules of each kind. */
@NullMarked
package org.interculturalcities.importing.importer;

import org.jspecify.annotations.NullMarked;
