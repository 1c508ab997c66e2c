/** Requests of coordinators for cities that the directory lacks. */
@NullMarked
package org.interculturalcities.cityrequest;

import org.jspecify.annotations.NullMarked;
