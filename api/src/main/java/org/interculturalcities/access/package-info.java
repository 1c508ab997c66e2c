/** Who may do what: tokens, the roles they carry, and what a coordinator may touch. */
@NullMarked
package org.interculturalcities.access;

import org.jspecify.annotations.NullMarked;
