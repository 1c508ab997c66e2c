/** Creates, changes and deletes single records: forms, validation rules and access rights. */
@NullMarked
package org.interculturalcities.editing;

import org.jspecify.annotations.NullMarked;
