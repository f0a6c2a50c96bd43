package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.payment.BankAccount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of accounts for refunds promises. */
public interface RefundAccountsContract {
    RefundAccounts accounts();

    @Test
    default void an_account_is_kept_until_it_is_forgotten() {
        var key = UUID.randomUUID().toString();
        var first = new BankAccount("BCA", "1234567890", "Sari Dewi");
        var better = new BankAccount("Mandiri", "987-654-3210", "Sari Dewi");

        accounts().keep(key, first);
        accounts().keep(key, better);

        assertThat(accounts().find(key)).contains(better);
        assertThat(accounts().find(List.of(key, "none"))).containsOnlyKeys(key);
        accounts().forget(key);
        accounts().forget(key);
        assertThat(accounts().find(key)).isEmpty();
        assertThat(accounts().find(List.of())).isEmpty();
    }
}
