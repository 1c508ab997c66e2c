/** Notices to principals by e-mail, about their imports, practices and tokens. */
@NullMarked
package org.interculturalcities.notice;

import org.jspecify.annotations.NullMarked;
