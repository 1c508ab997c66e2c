/** E-mails: composed in the languages of the site, stored with what they are about, and sent afterwards. */
@NullMarked
package org.interculturalcities.mail;

import org.jspecify.annotations.NullMarked;
