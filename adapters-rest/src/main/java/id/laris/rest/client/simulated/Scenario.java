package id.laris.rest.client.simulated;

import id.laris.application.payment.SimulatedPayments.DueNotice;
import id.laris.domain.payment.AttemptId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the customer's payment comes to, and how the shop hears of it. */
enum Scenario {
    SUCCEED("PAID"),
    FAIL("FAILED"),
    EXPIRE("EXPIRED"),
    /** Paid, but told only after a while. */
    LATE("PAID"),
    /** Paid, and the same notice comes twice. */
    TWICE("PAID"),
    /** Paid, and a notice from before, "pending", comes after the one that says so. */
    OUT_OF_ORDER("PAID"),
    /** Paid, and nobody tells: the shop has to ask. */
    SILENT("PAID");

    private static final Duration OVERTAKEN_BY = Duration.ofSeconds(2);

    private final String outcome;

    Scenario(String outcome) {
        this.outcome = outcome;
    }

    /** {@code out-of-order} for {@code OUT_OF_ORDER}. */
    static Optional<Scenario> named(String name) {
        for (var scenario : values()) if (scenario.label().equals(name)) return Optional.of(scenario);
        return Optional.empty();
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String outcome() {
        return outcome;
    }

    List<DueNotice> notices(AttemptId attempt, Instant now, Duration late) {
        return switch (this) {
            case SUCCEED, FAIL, EXPIRE -> notices(attempt, 1, now);
            case LATE -> notices(attempt, 1, now.plus(late));
            case TWICE -> notices(attempt, 2, now);
            case OUT_OF_ORDER ->
                List.of(
                        new DueNotice(UUID.randomUUID(), attempt, outcome, now),
                        new DueNotice(UUID.randomUUID(), attempt, "PENDING", now.plus(OVERTAKEN_BY)));
            case SILENT -> List.of();
        };
    }

    private List<DueNotice> notices(AttemptId attempt, int times, Instant at) {
        return IntStream.range(0, times)
                .mapToObj(i -> new DueNotice(UUID.randomUUID(), attempt, outcome, at))
                .toList();
    }
}
