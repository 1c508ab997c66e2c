package org.interculturalcities.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Service;

/** A mail server that wants a password, and the settings of a service that uses it. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    public static final String URL = "https://catalogue.example.org";

    private static final String USER = "catalogue";
    private static final String PASSWORD = "the-password-of-the-catalogue";

    private static GreenMail server;

    private Path passwordFile;

    /** An e-mail as it came. */
    public record Received(String to, String from, String replyTo, String id, String subject, String text) {}

    @Override
    public Map<String, String> start() {
        try {
            server = new GreenMail(new ServerSetup(Service.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            passwordFile = Files.writeString(Files.createTempFile("mail", "password"), PASSWORD + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
        return Map.of(
                "catalogue.url",
                URL,
                "catalogue.mail.host",
                "127.0.0.1",
                "catalogue.mail.port",
                Integer.toString(server.getSmtp().getPort()),
                "catalogue.mail.from",
                "catalogue@example.org",
                "catalogue.mail.user",
                USER,
                "catalogue.mail.password-file",
                passwordFile.toString(),
                "catalogue.mail.tls",
                "none");
    }

    /** Begins to answer, without the mail of before. */
    public static void open() {
        server.start();
        server.getManagers().getUserManager().setAuthRequired(true);
        server.setUser("catalogue@example.org", USER, PASSWORD);
    }

    /** Answers no more. */
    public static void shut() {
        server.stop();
    }

    /** All mail to an address, after at least so many have come. */
    public static List<Received> mailTo(String address, int least) {
        for (int wait = 0; mailTo(address).size() < least && wait < 400; wait++) {
            server.waitForIncomingEmail(50, Integer.MAX_VALUE);
        }
        return mailTo(address);
    }

    private static List<Received> mailTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    private static Received read(MimeMessage message) {
        try {
            Address[] to = message.getRecipients(RecipientType.TO);
            return new Received(
                    to[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getReplyTo()[0].toString(),
                    message.getMessageID(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        server.stop();
        try {
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
