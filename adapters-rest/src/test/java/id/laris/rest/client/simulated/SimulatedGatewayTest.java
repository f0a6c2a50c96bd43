package id.laris.rest.client.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.laris.application.payment.InMemorySimulatedPayments;
import id.laris.application.payment.OnlineGatewayContract;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.SimulatedPayments.DueNotice;
import id.laris.application.shared.InMemorySecrets;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.AttemptId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SimulatedGatewayTest implements OnlineGatewayContract {
    private final MovableClock clock = new MovableClock();
    private final InMemorySimulatedPayments books = new InMemorySimulatedPayments(new Undo());
    private final NoticeSignature signature = new NoticeSignature(new InMemorySecrets(), clock);
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final SimulatedGateway gateway = gateway(true);

    private SimulatedGateway gateway(boolean enabled) {
        var settings = new SimulatorSettings() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public Duration lateAfter() {
                return Duration.ofSeconds(30);
            }

            @Override
            public Optional<URI> shopUrl() {
                return Optional.empty();
            }
        };
        return new SimulatedGateway(books, settings, TestShop.SETTINGS, signature, json, clock);
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public void customerPays(AttemptId attempt) {
        books.settle(attempt, "PAID", List.of());
    }

    @Override
    public SentNotice notice(AttemptId attempt) {
        var body = SimulatedNotice.of(new DueNotice(UUID.randomUUID(), attempt, "PAID", clock.instant()))
                .written(json);
        return new SentNotice(body, Map.of("laris-signature", List.of(signature.sign(body))));
    }

    @Test
    void a_notice_recorded_and_sent_again_later_is_refused() {
        var sent = notice(paid().id());
        clock.forward(Duration.ofMinutes(5));
        assertThat(gateway.verify(sent.body(), sent.headers())).isNotNull();

        clock.forward(Duration.ofSeconds(1));

        assertThatThrownBy(() -> gateway.verify(sent.body(), sent.headers())).isInstanceOf(BadNotice.class);
    }

    @Test
    void the_signed_time_cannot_be_moved() {
        var sent = notice(paid().id());
        var later = sent.headers()
                .get("laris-signature")
                .get(0)
                .replaceFirst("t=\\d+", "t=" + clock.instant().plusSeconds(60).getEpochSecond());

        assertThatThrownBy(() -> gateway.verify(sent.body(), Map.of("laris-signature", List.of(later))))
                .isInstanceOf(BadNotice.class);
    }

    @Test
    void what_is_not_paid_in_time_is_expired_for_good() {
        var attempt = started();
        clock.forward(Duration.between(clock.instant(), UNTIL));

        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.EXPIRED);
        assertThat(books.settle(attempt.id(), "PAID", List.of())).isFalse();
    }

    @Test
    void switched_off_it_takes_nothing() {
        assertThat(gateway(false).ways()).isEmpty();
    }
}
