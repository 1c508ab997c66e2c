package org.interculturalcities.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interculturalcities.http.PublicAddress;
import org.interculturalcities.mail.MailServer.Received;
import org.interculturalcities.revision.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    PublicAddress address;

    @Inject
    Sql sql;

    // A sender beside the one that the service has started.
    private MailSender sender;

    @BeforeEach
    void empty() {
        sql.update("delete from outgoing_mail");
        sender = sender();
    }

    private MailSender sender() {
        return new MailSender(outbox, mailer, vertx, address);
    }

    @AfterEach
    void stop() {
        sender.stop(null);
    }

    @Test
    void anEmailArrivesAsItWasStored() {
        outbox.add(new OutgoingMail("ana@example.org", "bo@example.org", "Grüße · Привіт", "أهلا\nFrom Ana"));
        sender.sendDue();

        Received mail = MailServer.mailTo("ana@example.org", 1).get(0);
        assertThat(mail.subject()).isEqualTo("Grüße · Привіт");
        assertThat(mail.text().strip()).isEqualTo("أهلا\nFrom Ana");
        assertThat(mail.from()).isEqualTo("catalogue@example.org");
        assertThat(mail.replyTo()).isEqualTo("bo@example.org");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        QuarkusTransaction.begin();
        outbox.add(mail("rolled-back@example.org"));
        QuarkusTransaction.rollback();

        sender.sendDue();

        assertThat(waiting()).isZero();
        assertThat(MailServer.mailTo("rolled-back@example.org", 0)).isEmpty();
    }

    @Test
    void aServerThatRefusesIsTriedAgain() {
        MailServer.shut();
        outbox.add(mail("patient@example.org"));
        sender.sendDue();
        assertThat(waiting()).isEqualTo(1);
        assertThat(sql.query("select 1 from outgoing_mail where due_at > now() + interval '50 seconds'", row -> 1))
                .hasSize(1);

        MailServer.open();
        makeDue();
        sender.sendDue();

        assertThat(MailServer.mailTo("patient@example.org", 1)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void afterADayAnEmailIsGivenUp() {
        MailServer.shut();
        outbox.add(mail("late@example.org"));
        sql.update("update outgoing_mail set created_at = now() - interval '25 hours'");
        sender.sendDue();
        MailServer.open();

        assertThat(waiting()).isZero();
    }

    @Test
    void aNodeThatDiesWhileItSendsLosesNothing() {
        outbox.add(mail("survivor@example.org"));
        assertThat(outbox.claim()).isPresent();
        assertThat(outbox.claim()).isEmpty();

        makeDue();
        sender.sendDue();

        assertThat(MailServer.mailTo("survivor@example.org", 1)).hasSize(1);
    }

    @Test
    void aRepetitionHasTheSameMessageId() {
        outbox.add(mail("twice@example.org"));
        Outbox.Claim claim = outbox.claim().orElseThrow();
        // One of them may take too long.
        IntStream.range(0, 3).forEach(attempt -> sender.send(claim));

        List<Received> mails = MailServer.mailTo("twice@example.org", 2);
        assertThat(mails).hasSizeGreaterThan(1);
        assertThat(mails)
                .extracting(Received::id)
                .containsOnly(mails.get(0).id())
                .allMatch(id -> id.matches("<\\d+\\.\\d+@catalogue\\.example\\.org>"));
    }

    @Test
    void twoNodesSendEachEmailOnce() {
        IntStream.range(0, 40).forEach(number -> outbox.add(mail("node%d@example.org".formatted(number))));
        List<MailSender> nodes = Stream.generate(this::sender).limit(4).toList();

        nodes.parallelStream().forEach(MailSender::sendDue);

        nodes.forEach(node -> node.stop(null));
        assertThat(IntStream.range(0, 40)
                        .mapToObj(number -> MailServer.mailTo("node%d@example.org".formatted(number), 1))
                        .toList())
                .allSatisfy(mails -> assertThat(mails).hasSize(1));
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(to, null, "Hello", "Text");
    }

    private void makeDue() {
        sql.update("update outgoing_mail set due_at = now()");
    }

    private int waiting() {
        return sql.query("select count(*) from outgoing_mail", row -> row.getInt(1))
                .get(0);
    }
}
