/** The one grammar of lists: their parameters, their envelope, their links and their rows. */
@NullMarked
package org.interculturalcities.http.list;

import org.jspecify.annotations.NullMarked;
