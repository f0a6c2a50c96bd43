package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.shared.OrderId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every note of packing checks promises. */
public interface PackingChecksContract {
    PackingChecks checks();

    @Test
    default void scanned_pieces_are_counted_by_order_and_warehouse() {
        var order = new OrderId(UUID.randomUUID());
        assertThat(checks().of(order, Goods.BANDUNG)).isEmpty();

        checks().add(order, Goods.BANDUNG, Goods.TOPI);
        checks().add(order, Goods.BANDUNG, Goods.TOPI);
        checks().add(order, Goods.BANDUNG, Goods.KAOS_M);
        checks().add(order, Goods.JAKARTA, Goods.TOPI);

        assertThat(checks().of(order, Goods.BANDUNG)).isEqualTo(Map.of(Goods.TOPI, 2, Goods.KAOS_M, 1));
        assertThat(checks().lock(order, Goods.JAKARTA)).isEqualTo(Map.of(Goods.TOPI, 1));
        assertThat(checks().of(new OrderId(UUID.randomUUID()), Goods.BANDUNG)).isEmpty();
    }

    @Test
    default void a_check_begins_anew_when_it_is_cleared() {
        var order = new OrderId(UUID.randomUUID());
        checks().add(order, Goods.BANDUNG, Goods.TOPI);
        checks().add(order, Goods.JAKARTA, Goods.TOPI);

        checks().clear(order, Goods.BANDUNG);
        checks().clear(order, Goods.BANDUNG);

        assertThat(checks().of(order, Goods.BANDUNG)).isEmpty();
        assertThat(checks().of(order, Goods.JAKARTA)).hasSize(1);
    }
}
