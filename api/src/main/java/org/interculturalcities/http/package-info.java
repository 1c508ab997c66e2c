/** What every endpoint shares: problems, paging, conditional requests, languages. */
@NullMarked
package org.interculturalcities.http;

import org.jspecify.annotations.NullMarked;
