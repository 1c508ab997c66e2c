package org.interculturalcities.backup;

/** A backup that cannot be written or restored, with a message for whoever gave the command. */
public class BackupException extends RuntimeException {

    BackupException(String message) {
        super(message);
    }
}
