/** Imports as they are kept: the file, what is to be done with it, how far it has come, and what becomes of each row. */
@NullMarked
package org.interculturalcities.importing.store;

import org.jspecify.annotations.NullMarked;
