package id.laris.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.privacy.KeyRotations;
import id.laris.application.privacy.KeyRotationsContract;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresKeyRotationsTest implements KeyRotationsContract {
    private static final String NAMES_BY_KEY =
            "SELECT count(DISTINCT substring(buyer_name FROM 2 FOR 4)) FROM shop_order WHERE buyer_name IS NOT NULL";

    @Inject
    KeyRotations rotations;

    @Inject
    Orders orders;

    @Inject
    FieldCipher cipher;

    @Inject
    Sql sql;

    @Override
    public KeyRotations rotations() {
        return rotations;
    }

    private Order add(String buyer) {
        var order = Orderings.order(orders.nextNumber(), PaymentMethod.QRIS, Orderings.PLACED_AT, buyer);
        QuarkusTransaction.requiringNew().run(() -> orders.add(order));
        return order;
    }

    private byte[] sealedName(Order order) {
        return sql.find(
                        "SELECT buyer_name FROM shop_order WHERE id = ?",
                        row -> row.getBytes(1),
                        order.id().value())
                .orElseThrow();
    }

    @Test
    void orders_are_sealed_anew_while_the_shop_sells_and_all_of_them_still_open() {
        var before = new ArrayList<Order>();
        for (int i = 0; i < 120; i++) before.add(add("Sebelum " + i));
        var selling = new AtomicBoolean(true);
        var meanwhile = CompletableFuture.supplyAsync(() -> {
            var sold = new ArrayList<Order>();
            while (selling.get()) sold.add(add("Sementara " + sold.size()));
            return sold;
        });

        var now = walked(rotations.begin(UUID.randomUUID(), BEGUN));
        selling.set(false);
        var sold = meanwhile.join();
        do now = walked(rotations.beginPass(now.id()));
        while (now.foundInPass() > 0);
        assertThat(sql.number(NAMES_BY_KEY)).isEqualTo(1);
        rotations.finish(now.id(), BEGUN);

        assertThat(now.resealed()).isGreaterThanOrEqualTo(120);
        for (var all : List.of(before, sold))
            for (var order : all) assertThat(orders.get(order.id()).buyer()).isEqualTo(order.buyer());
    }

    @Test
    void what_only_the_old_key_opens_does_not_open_when_the_change_is_done() {
        var order = add("Sari Dewi");
        var old = sealedName(order);
        assertThat(cipher.open(PersonalField.ORDER_BUYER_NAME, order.id().value(), old))
                .isEqualTo("Sari Dewi");

        rotations.begin(UUID.randomUUID(), BEGUN);
        finishWhatRuns();

        assertThatThrownBy(() ->
                        cipher.open(PersonalField.ORDER_BUYER_NAME, order.id().value(), old))
                .isInstanceOf(FieldCipher.DoesNotOpen.class);
        assertThat(cipher.open(PersonalField.ORDER_BUYER_NAME, order.id().value(), sealedName(order)))
                .isEqualTo("Sari Dewi");
    }

    @Test
    void a_row_somebody_holds_is_left_for_the_next_walk_and_keeps_the_old_key() {
        var held = add("Dipegang");
        var old = sealedName(held);
        var begun = rotations.begin(UUID.randomUUID(), BEGUN);

        QuarkusTransaction.requiringNew().run(() -> {
            sql.list(
                    "SELECT 1 FROM shop_order WHERE id = ? FOR UPDATE",
                    row -> true,
                    held.id().value());
            walked(begun);
            assertThat(sealedName(held)).isEqualTo(old);

            // A walk that finds nothing because of it is no proof that the old key can go.
            assertThat(walked(rotations.beginPass(begun.id())).foundInPass()).isZero();
            rotations.finish(begun.id(), BEGUN);
            assertThat(rotations.running()).isPresent();
        });
        walked(rotations.beginPass(begun.id()));

        assertThat(sealedName(held)).isNotEqualTo(old);
    }

    @Test
    void every_column_of_the_list_is_there_and_holds_bytes() {
        for (var field : PersonalField.values())
            assertThat(sql.list("""
                            SELECT format_type(atttypid, NULL) FROM pg_attribute
                            WHERE attrelid = ?::regclass AND attname = ?""", row -> row.getString(1), field.table(), field.column()))
                    .as(field.name())
                    .containsExactly("bytea");
    }
}
