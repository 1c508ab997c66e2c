/** Where the catalogue has much and where it has gaps: the coverage matrix, and worklists of what practices lack. */
@NullMarked
package org.interculturalcities.insight;

import org.jspecify.annotations.NullMarked;
