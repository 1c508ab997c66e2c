/** Runs an embedded PostgreSQL server if the configuration has no database. */
@NullMarked
package org.interculturalcities.database;

import org.jspecify.annotations.NullMarked;
