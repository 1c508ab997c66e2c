/** Editing of topics and collections: forms, validation rules and endpoints. */
@NullMarked
package org.interculturalcities.editing.category;

import org.jspecify.annotations.NullMarked;
