package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingChoice.Why;
import id.laris.domain.stock.SourcingStrategy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of reasons promises. */
public interface SourcingBookContract {
    SourcingBook sourcing();

    @Test
    default void the_rule_is_the_one_chosen_last() {
        for (var strategy :
                List.of(SourcingStrategy.NEAREST, SourcingStrategy.PRIORITY, SourcingStrategy.FEWEST_PARCELS)) {
            sourcing().choose(strategy);
            assertThat(sourcing().strategy()).isEqualTo(strategy);
        }
    }

    @Test
    default void reasons_come_in_the_order_they_were_made_and_the_last_ones_count() {
        var order = new OrderId(UUID.randomUUID());
        var first = List.of(
                new SourcingChoice(Goods.JAKARTA, Why.NEAREST, 1), new SourcingChoice(Goods.BANDUNG, Why.REMAINDER, 2));
        var second = List.of(new SourcingChoice(Goods.BANDUNG, Why.CHOSEN, 3));
        assertThat(sourcing().of(order)).isEmpty();

        sourcing().note(order, first);
        assertThat(sourcing().of(order)).isEqualTo(first);

        sourcing().note(order, second);
        assertThat(sourcing().of(order)).isEqualTo(second);
        assertThat(sourcing().of(new OrderId(UUID.randomUUID()))).isEmpty();
    }
}
