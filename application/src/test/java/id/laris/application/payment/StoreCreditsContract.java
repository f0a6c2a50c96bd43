package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.CreditEntry.Kind;
import id.laris.domain.payment.NotEnoughCredit;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of store credit promises. */
public interface StoreCreditsContract {
    Instant AT = Instant.parse("2098-02-01T00:00:00Z");

    StoreCredits credits();

    static CreditEntry entry(AccountId account, Kind kind, long amount, String cause) {
        return new CreditEntry(
                UUID.randomUUID(), account, kind, Money.rupiah(amount), cause, "", "sebab " + cause, "staff ani", AT);
    }

    private static AccountId somebody() {
        return new AccountId(UUID.randomUUID());
    }

    private static String cause() {
        return "staff:" + UUID.randomUUID();
    }

    @Test
    default void entries_add_up_and_come_newest_first() {
        var account = somebody();
        var granted = entry(account, Kind.GRANTED, 50_000, cause());
        var spent = entry(account, Kind.SPENT, -20_000, cause());
        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(0));

        assertThat(credits().book(granted)).isTrue();
        assertThat(credits().book(spent)).isTrue();
        credits().book(entry(somebody(), Kind.GRANTED, 7_000, cause()));

        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(30_000));
        assertThat(credits().lock(account)).isEqualTo(Money.rupiah(30_000));
        var page = credits().of(account, Optional.empty(), 1);
        assertThat(page.items()).containsExactly(new StoreCredits.Line(spent, Money.rupiah(30_000)));
        var rest = credits().of(account, page.next(), 1);
        assertThat(rest.items()).containsExactly(new StoreCredits.Line(granted, Money.rupiah(50_000)));
        assertThat(rest.next()).isEmpty();
        assertThatThrownBy(() -> credits().of(account, Optional.of("~"), 1)).isInstanceOf(Invalid.class);
    }

    @Test
    default void nothing_goes_below_zero_and_nothing_is_written_then() {
        var account = somebody();
        credits().book(entry(account, Kind.GRANTED, 10_000, cause()));

        assertThatThrownBy(() -> credits().book(entry(account, Kind.SPENT, -10_001, cause())))
                .isInstanceOf(NotEnoughCredit.class);

        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(10_000));
        assertThat(credits().of(account, Optional.empty(), 9).items()).hasSize(1);
        assertThat(credits().book(entry(account, Kind.SPENT, -10_000, cause()))).isTrue();
        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(0));
    }

    @Test
    default void the_same_cause_is_written_once() {
        var account = somebody();
        var cause = cause();

        assertThat(credits().book(entry(account, Kind.GRANTED, 10_000, cause))).isTrue();
        assertThat(credits().book(entry(account, Kind.GRANTED, 10_000, cause))).isFalse();

        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(10_000));
    }

    @Test
    default void what_a_person_gave_is_counted_and_words_can_be_forgotten() {
        var account = somebody();
        credits().book(entry(account, Kind.GRANTED, 10_000, cause()));
        credits().book(entry(account, Kind.CORRECTED, -4_000, cause()));

        assertThat(credits().givenBy("staff ani", account, AT)).isEqualTo(Money.rupiah(10_000));
        assertThat(credits().givenBy("staff ani", account, AT.plusSeconds(1))).isEqualTo(Money.rupiah(0));
        assertThat(credits().givenBy("staff budi", account, AT)).isEqualTo(Money.rupiah(0));
        credits().forgetReasons(account);

        assertThat(credits().of(account, Optional.empty(), 9).items())
                .allSatisfy(line -> assertThat(line.entry().reason()).isEmpty());
        assertThat(credits().balance(account)).isEqualTo(Money.rupiah(6_000));
    }
}
