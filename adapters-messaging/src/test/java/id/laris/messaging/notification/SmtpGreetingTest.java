package id.laris.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailSender;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A server may greet before the client's callers know that they are connected. */
@QuarkusTest
@QuarkusTestResource(value = PromptMailServer.class, restrictToAnnotatedClass = true)
class SmtpGreetingTest {
    private static final int MAILS = 2_000;

    @Inject
    MailSender sender;

    @Test
    void no_greeting_is_lost_however_early_it_comes() throws Exception {
        var senders = Executors.newFixedThreadPool(8);
        var sent = new ArrayList<Future<?>>();
        for (int i = 0; i < MAILS; i++)
            sent.add(senders.submit(() -> sender.send(
                    UUID.randomUUID(), "sari@contoh.test", new MailContent("Halo", "<p>Halo</p>", "Halo"))));
        senders.shutdown();

        assertThat(sent).hasSize(MAILS).allSatisfy(one -> assertThatCode(one::get)
                .doesNotThrowAnyException());
    }
}
