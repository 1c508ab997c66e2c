/** Editing of cities, networks and memberships: forms, validation rules and endpoints. */
@NullMarked
package org.interculturalcities.editing.directory;

import org.jspecify.annotations.NullMarked;
