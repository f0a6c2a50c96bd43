package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every ledger of consents promises. */
public interface ConsentLedgerContract {
    Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    Origin PHONE = new Origin("203.0.113.7", "Peramban Sari");

    ConsentLedger ledger();

    static ConsentEvent event(Subject subject, Action action, Instant at) {
        return event(subject, Purpose.MARKETING_EMAIL, action, at);
    }

    static ConsentEvent event(Subject subject, Purpose purpose, Action action, Instant at) {
        return new ConsentEvent(
                UUID.randomUUID(),
                subject,
                purpose,
                action,
                ConsentEvent.Channel.WEB,
                "2026-11",
                new byte[32],
                Language.EN,
                PHONE,
                at);
    }

    private static Subject customer() {
        return new Subject.Customer(new AccountId(UUID.randomUUID()));
    }

    @Test
    default void events_come_back_oldest_first() {
        var sari = customer();
        var given = event(sari, Action.GRANT, NOON);
        var taken = event(sari, Action.WITHDRAW, NOON.plusSeconds(1));

        ledger().append(List.of(taken, event(customer(), Action.GRANT, NOON)));
        ledger().append(List.of(given));
        ledger().append(List.of());

        assertThat(ledger().of(sari)).containsExactly(given, taken);
    }

    @Test
    default void a_guest_is_found_by_their_address_alone() {
        var guest = new Subject.Guest(new EmailAddress("tamu-" + UUID.randomUUID() + "@contoh.test"));
        var given = event(guest, Action.GRANT, NOON);

        ledger().append(List.of(given));

        assertThat(ledger().of(guest)).containsExactly(given);
        assertThat(ledger().of(new Subject.Guest(new EmailAddress("lain-" + UUID.randomUUID() + "@contoh.test"))))
                .isEmpty();
    }

    @Test
    default void a_forgotten_origin_leaves_the_proof() {
        var sari = customer();
        var budi = customer();
        ledger().append(List.of(event(sari, Action.GRANT, NOON), event(budi, Action.GRANT, NOON)));

        ledger().forgetOrigins(sari);

        assertThat(ledger().of(sari)).singleElement().satisfies(event -> {
            assertThat(event.origin()).isEqualTo(Origin.INSIDE);
            assertThat(event.action()).isEqualTo(Action.GRANT);
            assertThat(event.textHash()).hasSize(32);
        });
        assertThat(ledger().of(budi)).extracting(ConsentEvent::origin).containsExactly(PHONE);
    }

    @Test
    default void old_origins_are_forgotten_and_new_ones_are_not() {
        var sari = customer();
        ledger().append(List.of(event(sari, Action.GRANT, NOON), event(sari, Action.WITHDRAW, NOON.plusSeconds(60))));

        assertThat(ledger().forgetOriginsBefore(NOON.plusSeconds(60))).isPositive();
        assertThat(ledger().forgetOriginsBefore(NOON.plusSeconds(60))).isZero();

        assertThat(ledger().of(sari)).extracting(ConsentEvent::origin).containsExactly(Origin.INSIDE, PHONE);
    }
}
