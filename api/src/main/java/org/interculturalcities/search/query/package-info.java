/** Where a typed query meets the words of records: how these are weighed, what is sought, and where it was found. */
@NullMarked
package org.interculturalcities.search.query;

import org.jspecify.annotations.NullMarked;
