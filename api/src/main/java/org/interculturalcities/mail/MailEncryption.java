package org.interculturalcities.mail;

/** How the connection to the mail server is encrypted. */
public enum MailEncryption {
    STARTTLS,
    TLS,
    NONE
}
