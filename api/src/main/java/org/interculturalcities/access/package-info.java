/** Authenticates callers by token and checks what their roles allow. */
@NullMarked
package org.interculturalcities.access;

import org.jspecify.annotations.NullMarked;
