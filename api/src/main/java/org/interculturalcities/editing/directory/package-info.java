/** Writing the directory: what a writer says of cities, networks and memberships, and the rules it has to meet. */
@NullMarked
package org.interculturalcities.editing.directory;

import org.jspecify.annotations.NullMarked;
