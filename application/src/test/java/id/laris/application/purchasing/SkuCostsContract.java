package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.shared.CurrencyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every keeper of costs promises. */
public interface SkuCostsContract {
    SkuCosts costs();

    private static AverageCost cost(String perPiece) {
        return new AverageCost(new BigDecimal(perPiece), CurrencyUnit.IDR);
    }

    @Test
    default void a_cost_comes_back_to_the_last_decimal_and_the_next_takes_its_place() {
        var sku = PurchaseOrdersContract.sku();
        var other = PurchaseOrdersContract.sku();
        assertThat(costs().lock(List.of(sku, other))).isEmpty();

        costs().put(Map.of(sku, cost("52000.3333"), other, cost("1")));
        assertThat(costs().of(List.of(sku, PurchaseOrdersContract.sku()))).isEqualTo(Map.of(sku, cost("52000.3333")));

        costs().put(Map.of(sku, cost("48000.5")));
        assertThat(costs().lock(List.of(sku, other))).isEqualTo(Map.of(sku, cost("48000.5"), other, cost("1")));
    }
}
