/** HTTP features that all endpoints share: problems, paging, conditional requests, languages. */
@NullMarked
package org.interculturalcities.http;

import org.jspecify.annotations.NullMarked;
