/** Publishes the columns of import files as templates, schemas and descriptions. */
@NullMarked
package org.interculturalcities.columns.template;

import org.jspecify.annotations.NullMarked;
