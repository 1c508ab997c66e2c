/** Questions of visitors to cities and networks, sent by e-mail after the visitor confirms them. */
@NullMarked
package org.interculturalcities.question;

import org.jspecify.annotations.NullMarked;
