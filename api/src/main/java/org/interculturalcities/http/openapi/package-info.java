/** Completes the OpenAPI document: schema names, required properties, statuses, problems and examples. */
@NullMarked
package org.interculturalcities.http.openapi;

import org.jspecify.annotations.NullMarked;
