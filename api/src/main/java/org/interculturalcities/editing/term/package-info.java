/** Editing of topics and collections: forms, validation rules and endpoints. */
@NullMarked
package org.interculturalcities.editing.term;

import org.jspecify.annotations.NullMarked;
