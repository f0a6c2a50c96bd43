package id.laris.rest.client.simulated;

import id.laris.application.payment.SimulatedPayments;
import id.laris.application.payment.SimulatedPayments.SimulatedPayment;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Settles a simulated payment as its customer wishes, and lets the shop know. */
@Singleton
class Simulator {
    private final SimulatedPayments books;
    private final SimulatorSettings settings;
    private final NoticeSender sender;
    private final Clock clock;

    Simulator(SimulatedPayments books, SimulatorSettings settings, NoticeSender sender, Clock clock) {
        this.books = books;
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws Missing attempt-not-found, also when the simulator is off */
    SimulatedPayment find(AttemptId attempt) {
        return books.find(attempt)
                .filter(payment -> settings.enabled())
                .map(this::inTime)
                .orElseThrow(() -> new Missing("attempt", attempt));
    }

    /** Only a pending payment is settled; one that is over stays as it is. */
    SimulatedPayment play(AttemptId attempt, Scenario scenario) {
        var payment = find(attempt);
        var now = clock.instant();
        boolean settled =
                books.settle(attempt, scenario.outcome(), scenario.notices(attempt, now, settings.lateAfter()));
        if (settled) sender.wake();
        return settled ? payment.as(scenario.outcome()) : books.find(attempt).orElseThrow();
    }

    private SimulatedPayment inTime(SimulatedPayment payment) {
        if (!payment.state().equals("PENDING") || clock.instant().isBefore(payment.expiresAt())) return payment;
        books.settle(payment.attempt(), "EXPIRED", List.of());
        return books.find(payment.attempt()).orElseThrow();
    }
}
