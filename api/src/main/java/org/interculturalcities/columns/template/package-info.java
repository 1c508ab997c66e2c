/** The columns explained: templates, schemas and the page about them. */
@NullMarked
package org.interculturalcities.columns.template;

import org.jspecify.annotations.NullMarked;
