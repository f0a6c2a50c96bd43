package id.laris.application.support;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.audit.Masked;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Permission;
import java.time.Instant;
import java.util.Optional;

/** Looks customers up. Whoever knows somebody recognises them; nobody else learns a name or an address. */
@UseCase
@Requires(Permission.VIEW_CUSTOMERS)
public final class ListCustomers {
    /**
     * @param name masked
     * @param email masked
     * @param state empty for a guest
     */
    public record Listed(
            CustomerKey key,
            String name,
            String email,
            Optional<AccountState> state,
            Instant since,
            long orders,
            Optional<Instant> lastOrder) {
        static Listed of(CustomerBook.Entry entry) {
            return new Listed(
                    entry.key(),
                    Masked.name(entry.name()),
                    Masked.email(entry.email()),
                    entry.state(),
                    entry.since(),
                    entry.orders(),
                    entry.lastOrder());
        }
    }

    private final CustomerBook book;

    public ListCustomers(CustomerBook book) {
        this.book = book;
    }

    public Page<Listed> list(CustomerQuery query) {
        return book.list(query).map(Listed::of);
    }
}
