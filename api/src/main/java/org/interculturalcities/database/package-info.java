/** The PostgreSQL server that the service starts for itself when it is given none. */
@NullMarked
package org.interculturalcities.database;

import org.jspecify.annotations.NullMarked;
