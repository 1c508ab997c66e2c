package org.interculturalcities.question;

import org.interculturalcities.mail.Mailbox;

/**
 * A question of a visitor.
 *
 * @param recipient whom it is for
 * @param name the name of the visitor
 * @param visitor where e-mails to the visitor go
 */
record Question(Recipient recipient, String name, Mailbox visitor, String text) {}
