package id.laris.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.customer.Profiles;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.SystemWork;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.privacy.CarryOutErasure;
import id.laris.application.privacy.DataRequests;
import id.laris.application.privacy.EraseAgain;
import id.laris.application.privacy.ErasedRegister;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.Profile;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.DataRequest;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** A dump from before an erasure is restored over the database: whoever was forgotten does not come back with it. */
@QuarkusTest
class RestoredBackupTest {
    @Inject
    Sql sql;

    @Inject
    Accounts accounts;

    @Inject
    Profiles profiles;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    @Inject
    DataRequests requests;

    @Inject
    CarryOutErasure carryOutErasure;

    @Inject
    EraseAgain eraseAgain;

    @Inject
    ErasedRegister register;

    @Inject
    SystemWork system;

    private final AccountId sari = new AccountId(UUID.randomUUID());
    private Order order;

    @Test
    void whoever_was_forgotten_after_the_dump_is_forgotten_again() {
        lives();
        var dump = dump();
        forget();
        assertThat(accounts.find(sari).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        register.add(List.of(sari));

        restore(dump);
        assertThat(accounts.find(sari).orElseThrow().name()).isEqualTo("Sari Dewi");
        assertThat(orders.get(order.id()).buyer().orElseThrow().name()).isEqualTo("Sari Dewi");

        assertThat(system.<Integer>call(eraseAgain::erase)).isEqualTo(1);

        assertThat(accounts.find(sari).orElseThrow().state()).isEqualTo(AccountState.CLOSED);
        assertThat(profiles.find(sari)).isEmpty();
        assertThat(orders.get(order.id()).buyer().orElseThrow().name()).startsWith("ERASED-");
        assertThat(system.<Integer>call(eraseAgain::erase)).isZero();
    }

    private void lives() {
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.add(Account.active(
                    sari,
                    AccountKind.CUSTOMER,
                    new EmailAddress("sari-" + sari + "@contoh.test"),
                    "Sari Dewi",
                    "-",
                    Instant.now()));
            profiles.save(sari, Profile.empty(Language.ID));
            order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS);
            orders.add(order);
            orders.save(order.cancel());
            orders.assign(order.id(), sari);
            payments.add(Payment.of(order.id(), order.totals().total()));
        });
    }

    private void forget() {
        var request = DataRequest.open(UUID.randomUUID(), sari, DataRequest.Kind.ERASURE, Instant.now());
        QuarkusTransaction.requiringNew().run(() -> requests.add(request));
        system.run(() -> carryOutErasure.carryOut(request.id()));
    }

    /** Every table of the shop, those by month part by part, as {@code COPY} writes it; the trail is not the shop's to restore. */
    private Map<String, String> dump() {
        var tables = sql.list("""
                SELECT oid::regclass::text FROM pg_class
                WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1""", row -> row.getString(1));
        var dump = new LinkedHashMap<String, String>();
        sql.with(connection -> {
            var copy = new CopyManager(connection.unwrap(BaseConnection.class));
            for (var table : tables) {
                var rows = new StringWriter();
                try {
                    copy.copyOut("COPY " + table + " TO STDOUT", rows);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                dump.put(table, rows.toString());
            }
            return null;
        });
        return dump;
    }

    /** As pg_restore does it: without triggers and foreign keys, in one transaction. */
    private void restore(Map<String, String> dump) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.with(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("SET LOCAL session_replication_role = replica");
                        statement.execute("TRUNCATE " + String.join(", ", dump.keySet()));
                    }
                    var copy = new CopyManager(connection.unwrap(BaseConnection.class));
                    for (var table : dump.entrySet()) {
                        try {
                            copy.copyIn("COPY " + table.getKey() + " FROM STDIN", new StringReader(table.getValue()));
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    }
                    return null;
                }));
    }
}
